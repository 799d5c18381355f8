"""Libraries an assignment does not allow, named where a notebook uses them.

Trusted side; reads the student's source as text and runs none of it.  A courtesy: what enforces
the rule is that a box cannot see any other package (``box/view.py``).  Whoever hides a library
from these few lines still does not get it, and only reads a less helpful sentence.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.judge.source import statements
from autograder.model import Cell

#: Stand-ins of the box on which nothing happens, and what a name has to do with no library.
_HARMLESS = {"otter", "IPython", "google", "ipywidgets", "tqdm", "autograder", "__future__"}
_MOST, _LONGEST = 5, 60


@dataclass(frozen=True)
class Use:
    """One place where a library is used that is not allowed.

    Attributes:
        library: its top-level module.
        what: as it is written, e.g. ``tf.nn.max_pool2d``; "" for the import itself.
        where: e.g. ``cell 4, line 2``.
        answer: the top-level function around it, or "".
    """

    library: str
    what: str
    where: str
    answer: str


def uses(cells: Sequence[Cell], allowed: Iterable[str]) -> list[Use]:
    """Imports that are not allowed, and calls of what they bring in, in order.

    Args:
        cells: the notebook.
        allowed: top-level modules beside the standard library.
    """
    fine = {*allowed, *_HARMLESS, *sys.stdlib_module_names}
    known: dict[str, str] = {}  # name in the notebook -> library
    found: list[Use] = []
    for cell in cells:
        for node, answer in _walk(cell.source) if "import" in cell.source else ():
            for library, name in _imported(node):
                if library not in fine:
                    known[name] = library
                    found.append(Use(library, "", _place(cell, node), answer))
    for cell in cells if known else ():
        for node, answer in _walk(cell.source):
            if isinstance(node, ast.Call):
                what = _dotted(node.func)
                library = known.get(what.split(".")[0], "")
                if library:
                    found.append(Use(library, what[:_LONGEST], _place(cell, node), answer))
    return found


def told(found: Sequence[Use], assignment: str, allowed: Iterable[str]) -> str:
    """One sentence for the student about all of them, or ""."""
    if not found:
        return ""
    libraries = ", ".join(dict.fromkeys(u.library[:_LONGEST] for u in found))
    calls = [f"{u.what} ({u.where})" for u in found if u.what] or [f"import in {found[0].where}"]
    more = " …" if len(calls) > _MOST else ""
    return (
        f"{assignment.upper()} allows {', '.join(allowed)} and Python's standard library, so "
        f"{libraries} cannot be used where your work is graded: {', '.join(calls[:_MOST])}{more}."
    )


def advice(found: Sequence[Use], answers: Iterable[str], allowed: Iterable[str]) -> str:
    """A hint for the question whose answers call what is not allowed, or ""."""
    answers = set(answers)
    first = next((u for u in found if u.answer in answers), None)
    if first is None:
        return ""
    return (
        f"`{first.answer}` uses {first.what or first.library} ({first.where}), which is not "
        f"allowed here. Write it with {', '.join(allowed)}."
    )


def _walk(source: str) -> Iterator[tuple[ast.AST, str]]:
    """Every node, with the name of the top-level definition it stands in; none of no Python."""
    for statement in statements(source):
        named = isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        answer = statement.name if named else ""  # type: ignore[attr-defined]
        for node in ast.walk(statement):
            yield node, answer


def _imported(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Library and name in the notebook, for each import a node makes, the dynamic ones too."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            top = alias.name.split(".")[0]
            yield top, alias.asname or top
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        for alias in node.names:
            yield node.module.split(".")[0], alias.asname or alias.name
    elif isinstance(node, (ast.Assign, ast.Expr)) and isinstance(node.value, ast.Call):
        called = node.value
        if _dotted(called.func).split(".")[-1] in ("__import__", "import_module") and called.args:
            first = called.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                targets = node.targets if isinstance(node, ast.Assign) else []
                names = [t.id for t in targets if isinstance(t, ast.Name)] or [""]
                for name in names:
                    yield first.value.split(".")[0], name


def _dotted(node: ast.expr) -> str:
    """``tf.nn.relu`` of the expression that says so; "" for any other."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""


def _place(cell: Cell, node: ast.AST) -> str:
    return f"{cell.where}, line {getattr(node, 'lineno', 1)}"
