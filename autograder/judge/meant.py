"""What a student may have meant: a name spelt otherwise, parameters that were changed.

Trusted side; reads the student's source as text and runs none of it.  What it says holds
names out of the student's own notebook and the handed-out stub, and so no hidden input.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Sequence
from functools import lru_cache

from autograder.judge.source import statements
from autograder.model import Cell

#: Names that are compared: a notebook of a hundred thousand must not hold the grader up.
_MOST, _LONGEST = 1000, 60


def missing(wanted: str, cells: Sequence[Cell], taken: Sequence[str]) -> str:
    """What to say of a name that is not there once the notebook has run.

    Args:
        wanted, cells, taken: see ``other_name``.
    """
    for cell in cells:
        if wanted in _defined(cell.source):
            return (
                f"{wanted} stands in {cell.where}, but that cell stopped with an error before it "
                "was defined."
            )
    return (
        f"{wanted} is not defined anywhere in the submission.{other_name(wanted, cells, taken)}"
    )


def other_name(wanted: str, cells: Sequence[Cell], taken: Sequence[str]) -> str:
    """A sentence about a name that the notebook defines and that looks like ``wanted``.

    Args:
        wanted: the name that is missing.
        cells: the notebook.
        taken: names the questions ask for, which mean themselves.

    Returns:
        The sentence, or "" if nothing comes near.
    """
    names = [name for cell in cells for name in _defined(cell.source) if name not in taken]
    names = [name for name in names if len(name) <= _LONGEST][:_MOST]
    plain = {_plain(name): name for name in names}
    near = difflib.get_close_matches(_plain(wanted), plain, n=1, cutoff=0.75)
    if not near:
        return ""
    return f" Your notebook defines {plain[near[0]]}: rename it if that is the answer."


def parameters_changed(wanted: str, stub: str, cells: Sequence[Cell]) -> str:
    """Advice if the student's function takes other parameters than the stub, else "".

    Further parameters with a default do no harm, and other names for the same positions are
    told only where the number differs too.
    """
    asked = _signature(wanted, stub)
    mine = None
    for cell in cells:
        mine = _signature(wanted, cell.source) or mine
    if asked is None or mine is None:
        return ""
    fits = (
        mine.vararg is not None
        or len(mine.args) - len(mine.defaults) <= len(asked.args) - len(asked.defaults)
    ) and (mine.vararg is not None or len(mine.args) >= len(asked.args))
    if fits:
        return ""
    return (
        f"The question asks for `{_call(wanted, asked)}`; yours is `{_call(wanted, mine)}`. Keep "
        "the parameters and their order as they were handed out."
    )


def _call(name: str, arguments: ast.arguments) -> str:
    return f"{name}({ast.unparse(arguments)})"[:200]


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


@lru_cache(maxsize=8192)  # asked for every case of every missing name
def _defined(source: str) -> tuple[str, ...]:
    found: list[str] = []
    for node in statements(source):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.append(node.name)
        elif isinstance(node, ast.Assign):
            found += [t.id for t in node.targets if isinstance(t, ast.Name)]
    return tuple(found)


def _signature(name: str, source: str) -> ast.arguments | None:
    """The parameters of the last top-level function of that name, without annotations."""
    found = None
    for node in statements(source):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            found = node.args
            for argument in [*found.posonlyargs, *found.args, *found.kwonlyargs]:
                argument.annotation = None
            found.args = [*found.posonlyargs, *found.args]
            found.posonlyargs = []
    return found
