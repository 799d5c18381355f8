"""A student's source as a tree.  Trusted side; parses text and runs none of it.

For those who only want to say something helpful about a notebook, and to whom source that is no
Python says nothing.  ``intake`` needs the error itself and has a parser of its own.
"""

from __future__ import annotations

import ast
import warnings


def statements(source: str) -> list[ast.stmt]:
    """The top-level statements; none if it is no Python, or more than Python can parse."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "invalid escape sequence" is the student's business
        try:
            return ast.parse(source).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return []
