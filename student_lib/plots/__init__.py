"""Pictures for the lessons: one module per assignment, drawing from plain arrays.

Every drawing function returns a closed matplotlib figure, which a notebook shows once
when it is the last line of a cell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["when_written"]


def when_written(draw: Callable[[], Any]) -> Any:
    """Draw a picture that needs your own answers, or say when it will appear.

    Args:
        draw: a function without arguments, e.g. ``lambda: score_maps(my_maps(X))``.

    Returns:
        Whatever ``draw`` returns; None if an answer it needs is not written yet.
    """
    try:
        return draw()
    except NotImplementedError as error:
        missing = str(error).removesuffix(" is not written yet") or "the answer"
    except (TypeError, AttributeError) as error:
        if "ellipsis" not in str(error).lower():  # the stub of a value is ``name = ...``
            raise
        missing = "the answer above"
    print(f"This picture appears once {missing} is written.")  # noqa: T201 - for the notebook
    return None
