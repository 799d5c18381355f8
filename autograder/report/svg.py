"""Pictures for the pages, drawn as plain SVG rectangles.  Trusted side; pure.

Only numbers go in, so nothing here can carry markup.  Colours can be told apart with any
colour vision: a dark-blue-to-yellow scale for values, blue-white-orange for differences.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from markupsafe import Markup

_VALUES = ("#00224e", "#27406b", "#575d6d", "#7d7c78", "#a59c74", "#d2c060", "#fee838")
_DIFFERENCE = ("#1f5a96", "#7fb0d3", "#f7f7f7", "#f0a868", "#a34700")
_SHADES = 64


def heat_map(
    array: np.ndarray, low: float, high: float, label: str, *, signed: bool = False
) -> Markup:
    """A 2-D array as coloured squares; nan and infinity are crossed out.

    Args:
        array: real, 2-D.
        low, high: values of the ends of the scale.
        label: one line for screen readers; escaped here.
        signed: use the scale for differences, white at the middle.
    """
    rows, columns = array.shape
    unit = 10
    out = [
        Markup(
            '<svg class="heat" role="img" viewBox="0 0 {} {}" width="{}" height="{}" '
            'shape-rendering="crispEdges"><title>{}</title>'
        ).format(columns * unit, rows * unit, *_size(rows, columns), label)
    ]
    parts = []
    for r in range(rows):
        shades = [_shade(float(v), low, high) for v in array[r]]
        start = 0
        for c in range(1, columns + 1):
            if c < columns and shades[c] == shades[start] and shades[c] is not None:
                continue
            parts.append(
                _rect(start * unit, r * unit, (c - start) * unit, unit, shades[start], signed)
            )
            start = c
    return Markup("").join([*out, Markup("".join(parts)), Markup("</svg>")])


def scale_bar(signed: bool = False) -> Markup:
    """The colours from low to high, for a legend."""
    steps = 24
    rects = "".join(
        f'<rect x="{i * 5}" y="0" width="5" height="8" fill="{_colour(i / (steps - 1), signed)}"/>'
        for i in range(steps)
    )
    return Markup(
        f'<svg class="scale" aria-hidden="true" viewBox="0 0 {steps * 5} 8" width="120" '
        f'height="8" preserveAspectRatio="none" shape-rendering="crispEdges">{rects}'
        "</svg>"
    )


def limits(*arrays: np.ndarray) -> tuple[float, float]:
    """Smallest and largest finite value of all arrays; (0, 0) if there is none."""
    finite = [a[np.isfinite(a)] for a in arrays]
    values = np.concatenate(finite) if finite else np.empty(0)
    return (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)


def histogram(bins: Sequence[int], label: str) -> Markup:
    """How many scores lie in each tenth from 0 to 100 %."""
    top = max(1, *bins)
    step = max(1, math.ceil(top / 4))
    left, base, height, width = max(34, 10 + 8 * len(str(top))), 170, 150, 46
    parts = []
    for value in range(0, top + 1, step):
        y = base - height * value / top
        parts.append(
            f'<line class="grid" x1="{left}" x2="{left + 10 * width}" y1="{y:.1f}" '
            f'y2="{y:.1f}"/><text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">'
            f"{value}</text>"
        )
    for i, n in enumerate(bins):
        tall = height * n / top
        x = left + i * width
        if n:
            parts.append(
                f'<rect class="bar" x="{x + 2}" y="{base - tall:.1f}" '
                f'width="{width - 4}" height="{tall:.1f}"><title>{i * 10} to '
                f"{i * 10 + 10} %: {n}</title></rect>"
            )
        parts.append(f'<text x="{x}" y="{base + 16}" text-anchor="middle">{i * 10}</text>')
    right = left + 10 * width
    parts.append(
        f'<text x="{right}" y="{base + 16}" text-anchor="middle">100</text>'
        f'<text x="{(left + right) / 2}" y="{base + 34}" text-anchor="middle">'
        "score in percent</text>"
    )
    return Markup(
        '<svg class="histogram" role="img" viewBox="0 0 {} 210"><title>{}</title>{}</svg>'
    ).format(right + 20, label, Markup("".join(parts)))


def _size(rows: int, columns: int) -> tuple[int, int]:
    """Width and height in pixels: the longer side at most 190, a square at most 26."""
    side = min(26.0, 190 / max(rows, columns))
    return round(columns * side), round(rows * side)


def _shade(value: float, low: float, high: float) -> int | None:
    if not math.isfinite(value):
        return None
    if not high > low:
        return _SHADES // 2
    part = (value - low) / (high - low)
    return round(min(1.0, max(0.0, part)) * _SHADES) if math.isfinite(part) else None


def _rect(x: int, y: int, width: int, height: int, shade: int | None, signed: bool) -> str:
    if shade is None:
        return (
            f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#8a8a8a"/>'
            f'<path d="M{x + 2} {y + 2}l6 6m0-6l-6 6" stroke="#000" stroke-width="1.5"/>'
        )
    return (
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" '
        f'fill="{_colour(shade / _SHADES, signed)}"/>'
    )


def _colour(part: float, signed: bool) -> str:
    stops = _DIFFERENCE if signed else _VALUES
    place = part * (len(stops) - 1)
    i = min(int(place), len(stops) - 2)
    mixed = (
        round(a + (b - a) * (place - i))
        for a, b in zip(_rgb(stops[i]), _rgb(stops[i + 1]), strict=True)
    )
    return "#" + "".join(f"{v:02x}" for v in mixed)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
