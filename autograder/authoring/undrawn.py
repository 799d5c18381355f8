"""Makes a kernel lay its figures out instead of drawing them.

Runs in otter's kernel, on the author's code.  Nobody looks at the pictures of a release's
solution notebook, but a figure that cannot be drawn must stop the build: laying it out calls
all that drawing calls, except for the painting, and once instead of two or three times.
"""

from __future__ import annotations

from typing import Any

#: A line for IPython's configuration; it leaves no name behind that a cell could lean on.
LINE = f'__import__("{__name__}", fromlist=["install"]).install()'


def install() -> None:
    """Take the place of the inline backend's formatter, which that sets once and for all."""
    import matplotlib_inline.backend_inline  # noqa: F401 - sets up its own formatter
    from IPython import get_ipython
    from matplotlib.figure import Figure

    formatters = get_ipython().display_formatter.formatters
    formatters["image/png"].for_type(Figure, _lay_out)


def _lay_out(figure: Any) -> None:
    figure.draw_without_rendering()
