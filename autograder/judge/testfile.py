"""Test files in otter's exception-based format, read without importing otter.

Trusted: a test file is the author's.  The file imports ``test_case`` from
``otter.test_files``; importing otter costs about 2 s of CPU, so that one import is
answered here with a decorator of the same signature.  tests/test_same_verdict.py
runs every test file of the course under otter itself as well.
"""

from __future__ import annotations

import ast
import functools
import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from autograder.errors import AuthorError

#: Parameters of a hidden case that are not the student's names.
RESERVED = ("reference", "rng")


@dataclass(frozen=True)
class Case:
    """One test function.

    Attributes:
        name: unique in its question: ``q5_7 - 2``.
        title: first line of its docstring, shown to students.
        parameters: the names it asks for.
    """

    name: str
    title: str
    points: float
    hidden: bool
    function: Callable[..., None]
    parameters: tuple[str, ...]


class _test_case:  # noqa: N801 - otter's name
    """Stands in for ``otter.test_files.test_case``."""

    def __init__(
        self,
        name: str | None = None,
        points: float | None = None,
        hidden: bool = False,
        success_message: str | None = None,
        failure_message: str | None = None,
    ):
        self.name, self.points, self.hidden = name, points, hidden
        self.function: Callable[..., None] = lambda: None

    def __call__(self, function: Callable[..., None]) -> _test_case:
        self.function = function
        return self


def load_cases(source: str, path: str) -> list[Case]:
    """The cases of a test file, in order.

    Args:
        source: the file's text.
        path: for messages and tracebacks.

    Raises:
        AuthorError: if the file does not compile, run, or define a case.
    """
    code = _compiled(source, path)
    namespace: dict[str, Any] = {"test_case": _test_case, "__name__": "unrolled_tests"}
    try:
        exec(code, namespace)  # noqa: S102 - the author's own test file
    except Exception as error:
        raise AuthorError(
            path,
            None,
            f"running the file raised {type(error).__name__}: {error}",
            "A test file may only define cases, constants and helpers.",
        ) from error
    question = namespace.get("name", path)
    cases: list[Case] = []
    for value in list(namespace.values()):
        if isinstance(value, _test_case):
            number = len(cases) + 1
            doc = inspect.getdoc(value.function) or value.function.__name__.replace("_", " ")
            cases.append(
                Case(
                    name=value.name or f"{question} - {number}",
                    title=doc.splitlines()[0].rstrip("."),
                    points=float(value.points or 0.0),
                    hidden=bool(value.hidden),
                    function=value.function,
                    parameters=tuple(inspect.signature(value.function).parameters),
                )
            )
    if not cases:
        raise AuthorError(path, None, "no @test_case in this file", "Add at least one public case.")
    return cases


@functools.lru_cache(maxsize=64)  # a build loads a file anew for every wrong answer
def _compiled(source: str, path: str) -> types.CodeType:
    try:
        tree = ast.parse(source, path)
    except SyntaxError as error:
        raise AuthorError(
            path, error.lineno, f"not Python: {error.msg}", "Mend the line."
        ) from None
    tree.body = [node for node in tree.body if not _imports_otter(node)]
    return compile(tree, path, "exec")


def _imports_otter(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and (node.module or "").startswith("otter")
