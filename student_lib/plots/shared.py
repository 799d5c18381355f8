"""What the pictures of all lessons share: colours that everybody can tell apart, and arrows."""

from __future__ import annotations

from typing import Any

__all__ = ["BLUE", "GREEN", "GREY", "MAP_COLOURS", "ORANGE", "SKY", "YELLOW", "arrow"]

# Okabe and Ito's palette: told apart with every kind of colour vision
ORANGE, BLUE, GREEN = "#D55E00", "#0072B2", "#009E73"
SKY, YELLOW = "#56B4E9", "#E69F00"
GREY = "#8A8A8A"
#: For maps around zero: blue is below, white is zero, red is above.
MAP_COLOURS = "RdBu_r"


def arrow(
    axis: Any,
    start: tuple[float, float],
    end: tuple[float, float],
    colour: str = "black",
    **style: Any,
) -> None:
    """An arrow between two points of the data; ``style`` adds to matplotlib's arrowprops."""
    given = {"arrowstyle": "-|>", "color": colour, "linewidth": 1.6} | style
    axis.annotate("", end, start, arrowprops=given)
