"""Keeps Keras out of the judge until somebody truly asks for it.

The reference answers of an assignment about models begin with ``import keras``, which costs
seconds and hundreds of megabytes.  The judge hardly ever calls them: models are built and asked in
boxes.  It needs them when a test's own code has raised and must be tried on the reference.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import sys
from collections.abc import Iterator

from autograder.model import Assignment

_HEAVY = ("keras", "tensorflow")


@contextlib.contextmanager
def lazy_keras() -> Iterator[None]:
    """``import keras`` inside gives a module that loads when its first attribute is asked for."""
    for name in _HEAVY:
        spec = importlib.util.find_spec(name) if name not in sys.modules else None
        if spec is not None and spec.loader is not None:
            spec.loader = importlib.util.LazyLoader(spec.loader)
            module = importlib.util.module_from_spec(spec)
            sys.modules[name] = module
            spec.loader.exec_module(module)
    yield


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
