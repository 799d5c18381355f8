"""What of a notebook the answers need.  Trusted side; reads source as text, runs nothing.

In an assignment with a trained model students leave cells that train, predict and draw.  To grade,
only the definitions of the answers are needed and what these lean on: running the rest would train
every net again, and TensorFlow, once it has computed anything, has threads that no fork survives.

A statement stays if it imports, if it binds a name that is needed, or if it changes such a name
(``table["a"] = 1``, ``words.append(…)``).  Needed are the names of the answers, and every global
name that a statement which stays refers to.  Line numbers stay what the student sees.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from autograder.judge.source import statements
from autograder.model import Cell

#: Top-level statements that are looked at, at a tenth of a millisecond each.
_MOST_STATEMENTS = 20_000


@dataclass(frozen=True)
class _Statement:
    node: ast.stmt
    binds: frozenset[str]
    uses: frozenset[str]
    changes: frozenset[str]
    imports: bool


def needed(cells: Sequence[Cell], provided: Iterable[str]) -> list[Cell]:
    """The cells without statements that no answer needs; cells that are left empty are gone.

    Args:
        cells: Python that parses.
        provided: the names of the answers.
    """
    rows: list[list[_Statement]] = []
    left = _MOST_STATEMENTS
    for cell in cells:
        body = statements(cell.source)
        left -= len(body)
        if left < 0:
            return list(cells)  # no notebook has so many: its own time runs out in the box
        rows.append([_statement(node) for node in body])
    modules = {n for row in rows for s in row if s.imports for n in s.binds}
    todo, wanted = list(provided), set()
    kept: set[int] = set()
    makers: dict[str, list[_Statement]] = {}
    for row in rows:
        for statement in row:
            for name in statement.binds | (statement.changes - modules):
                makers.setdefault(name, []).append(statement)
            if statement.imports:
                kept.add(id(statement))
                todo += statement.uses
    while todo:
        name = todo.pop()
        if name in wanted:
            continue
        wanted.add(name)
        for statement in makers.get(name, ()):
            if id(statement) not in kept:
                kept.add(id(statement))
                todo += statement.uses
    found = []
    for cell, row in zip(cells, rows, strict=True):
        source = _without(cell.source, [s.node for s in row if id(s) not in kept])
        if source.strip():
            found.append(replace(cell, source=source))
    return found


def _statement(node: ast.stmt) -> _Statement:
    imports = any(isinstance(n, (ast.Import, ast.ImportFrom)) for n in _here(node))
    try:
        table = symtable.symtable(ast.unparse(node), "cell", "exec")
    except (SyntaxError, ValueError, RecursionError):
        return _Statement(node, frozenset(), frozenset(), frozenset(), True)  # to be safe, it stays
    binds = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    binds |= {s.get_name() for s in table.get_symbols() if s.is_namespace()}
    uses = {s.get_name() for s in table.get_symbols() if s.is_referenced()} | _globals(table)
    return _Statement(node, frozenset(binds), frozenset(uses), frozenset(_changes(node)), imports)


def _globals(table: symtable.SymbolTable) -> set[str]:
    """Global names that functions and classes inside refer to, at any depth."""
    found: set[str] = set()
    for child in table.get_children():
        found |= {s.get_name() for s in child.get_symbols() if s.is_global()}
        found |= _globals(child)
    return found


def _here(node: ast.stmt) -> Iterable[ast.AST]:
    """The parts of a statement that run with it: not the bodies of functions and classes."""
    todo: list[ast.AST] = [node]
    while todo:
        part = todo.pop()
        yield part
        if not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            todo += ast.iter_child_nodes(part)


def _changes(node: ast.stmt) -> set[str]:
    """Names of what a statement may change without binding it anew."""
    found: set[str] = set()
    for part in _here(node):
        target: ast.expr | None = None
        if isinstance(part, (ast.Attribute, ast.Subscript)) and not isinstance(part.ctx, ast.Load):
            target = part.value
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
            target = part.func.value
        while isinstance(target, (ast.Attribute, ast.Subscript)):
            target = target.value
        if isinstance(target, ast.Name):
            found.add(target.id)
    return found


def _without(source: str, nodes: Sequence[ast.stmt]) -> str:
    """A source with some of its statements blanked out."""
    lines = [line.encode() for line in source.split("\n")]  # columns of ast count bytes
    for node in reversed(nodes):  # from the end, so that columns before it stay true
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(d.lineno for d in decorators)]) - 1
        last = (node.end_lineno or node.lineno) - 1
        start = node.col_offset if first == node.lineno - 1 else 0
        end = node.end_col_offset or 0
        for i in range(first, last + 1):
            left = lines[i][:start] if i == first else b""
            right = lines[i][end:] if i == last else b""
            # "a = 1; b = 2": what is left must still be statements
            lines[i] = left + (b"pass" if left.strip() or right.strip(b"; \t") else b"") + right
    return b"\n".join(lines).decode()
