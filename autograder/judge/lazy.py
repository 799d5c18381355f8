"""Keeps Keras out of the judge until somebody truly asks for it.

The reference answers of an assignment about models begin with ``import keras``, which costs
seconds and hundreds of megabytes.  The judge hardly ever calls them: models are built and asked in
boxes.  It needs them when a test's own code has raised and must be tried on the reference.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import sys
import types
from collections.abc import Iterator
from typing import Any

from autograder.model import Assignment

_HEAVY = ("keras", "tensorflow")


class _Later(types.ModuleType):
    """A module that loads when its first attribute is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)


@contextlib.contextmanager
def lazy_keras() -> Iterator[None]:
    """``import keras`` inside binds a module that is loaded when it is used."""
    stand_ins = {name: _Later(name) for name in _HEAVY if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def about_models(assignment: Assignment) -> frozenset[str]:
    """The questions whose answers or tests work with Keras models.

    Their hints come from evidence that the tests name: calls on models are not made again here.
    """
    heavy = {
        node.name
        for node in ast.parse(assignment.reference or "").body
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(n, ast.Name) and n.id in _HEAVY for n in ast.walk(node))
    }
    return frozenset(
        q.name
        for q in assignment.questions
        if heavy & set(q.provides) or "student_lib.models" in assignment.tests[q.name]
    )
