"""Pictures of A06: pooling windows, a stack as a film strip, rows of numbers, parameters, years.

Every function takes plain arrays and numbers and returns a closed matplotlib figure.  Matplotlib
is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREY, MAP_COLOURS, ORANGE

__all__ = [
    "architecture_timeline",
    "cut_below_zero",
    "parameters_per_layer",
    "pool_windows",
    "pooled_photo",
    "rows_of_numbers",
    "stack_strip",
]


def cut_below_zero(before: Sequence[int], after: Sequence[int], unit: str = "") -> Any:
    """One line of a map as bars, before and after ReLU.

    Args:
        before: (n,) numbers.
        after: (n,) what is left of them.
        unit: of the numbers, for the axis.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 2, figsize=(8, 2.9), sharey=True, layout="constrained")
    for axis, values, name in [(axes[0], before, "before"), (axes[1], after, "after ReLU")]:
        colours = [BLUE if value < 0 else ORANGE for value in values]
        axis.bar(range(len(values)), values, 0.75, color=colours)
        for place, value in enumerate(values):
            axis.annotate(
                f"{value:g}",
                (place, value),
                (0, -3 if value < 0 else 3),
                textcoords="offset points",
                ha="center",
                va="top" if value < 0 else "bottom",
            )
        axis.axhline(0, color="black", linewidth=0.8)
        axis.set_title(name, fontsize=11)
        axis.set(xlabel="column", xticks=range(len(values)))
        axis.spines[["top", "right"]].set_visible(False)
    low, high = min(0, *before, *after), max(0, *before, *after)
    room = 0.16 * (high - low or 1)
    axes[0].set(ylim=(low - room, high + room), ylabel=f"score{f', {unit}' if unit else ''}")
    figure.suptitle("ReLU keeps what was found and drops what speaks against it", fontsize=12)
    plt.close(figure)
    return figure


def pool_windows(cases: Sequence[tuple[int, int, int, Mapping[str, int]]]) -> Any:
    """The windows of a pooling layer on a square map: one row per case, one panel per rule.

    A window that hangs over the edge is hatched, a cell that no window reads is grey.

    Args:
        cases: tuples (W, k, s, counts): a map of W × W cells, windows of k × k cells, stride s,
            and for every rule by its name how many windows stand side by side.  Windows start
            at cell 0; those of the rule "same" start earlier if many cells are missing: half of
            the missing cells, rounded down, are added in front, the others behind.
    """
    import matplotlib.pyplot as plt

    columns = max(len(counts) for *_, counts in cases)
    figure, axes = plt.subplots(
        len(cases), columns, figsize=(9, 3.5 * len(cases)), squeeze=False, layout="constrained"
    )
    for line, (cells, size, stride, counts) in zip(axes, cases, strict=True):
        starts = {}
        for rule, count in counts.items():
            missing = (int(count) - 1) * stride + size - cells
            front = max(missing, 0) // 2 if rule == "same" else 0
            starts[rule] = [n * stride - front for n in range(int(count))]
        low = min(0, *(min(places) for places in starts.values() if places)) - 0.5
        high = max(cells, *(max(places) + size for places in starts.values() if places)) + 0.5
        for axis, (rule, places) in zip(line, starts.items(), strict=False):
            _windows(axis, cells, size, places)
            axis.set(xlim=(low, high), ylim=(high, low))
            axis.set_title(f"{rule}: {len(places)} × {len(places)} windows", fontsize=11)
        line[0].set_ylabel(f"{cells} × {cells} cells, window {size}, stride {stride}\nrow")
    for axis in axes[-1]:
        axis.set_xlabel("column")
    figure.suptitle(
        "Three rules for the edge (hatched: hangs over it; grey: read by no window)", fontsize=12
    )
    plt.close(figure)
    return figure


def pooled_photo(photo: np.ndarray, results: Mapping[str, np.ndarray]) -> Any:
    """A grey photo beside what pooling makes of it, all drawn equally wide.

    Args:
        photo: (H, W) brightness, 0 to 1.
        results: title -> (OH, OW) brightness.
    """
    import matplotlib.pyplot as plt

    pictures = {"the photo": photo, **results}
    figure, axes = plt.subplots(
        1, len(pictures), figsize=(3 * len(pictures), 2.55), squeeze=False, layout="constrained"
    )
    for axis, (name, picture) in zip(axes[0], pictures.items(), strict=True):
        drawing = axis.imshow(picture, cmap="gray", vmin=0, vmax=1)
        height, width = np.shape(picture)
        axis.set_title(f"{name}\n{height} × {width} = {height * width:,} numbers", fontsize=11)
        axis.set(xticks=[], yticks=[])
    figure.colorbar(drawing, ax=axes, shrink=0.6, label="brightness")
    figure.suptitle("The maximum keeps bright details, the average blurs", fontsize=12)
    plt.close(figure)
    return figure


def stack_strip(
    image: np.ndarray,
    entries: Sequence[tuple[str, np.ndarray]],
    cells: int = 1,
    title: str = "",
) -> Any:
    """A picture and the maps of a stack as a film strip: a column per step, a row per channel.

    All maps share one scale; every cell is drawn equally large, so the maps shrink as they do.

    Args:
        image: (H, W) numbers, ink +1 and background -1.
        entries: pairs (name, maps (OH, OW, C)) in the order of the steps.
        cells: the numbers are printed in units of 1/cells.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    steps = [(name, np.asarray(maps, dtype=float)) for name, maps in entries]
    depth = max(maps.shape[2] for _, maps in steps)
    limit = max(float(np.max(np.abs(maps))) for _, maps in steps) or 1.0
    rows, columns = np.shape(image)
    tallest = max(maps.shape[0] for _, maps in steps)
    widths = [columns + 1.5, *(max(maps.shape[1] + 0.3, 4.5) for _, maps in steps)]
    figure = plt.figure(
        figsize=(0.23 * sum(widths) + 1.1, 0.225 * depth * (tallest + 1.0) + 1.0),
        layout="constrained",
    )
    grid = figure.add_gridspec(depth, 1 + len(steps), width_ratios=widths)
    whole = figure.add_subplot(grid[:, 0])
    whole.imshow(image, cmap="Greys", vmin=-1.1, vmax=1.4)
    _centre(whole, rows, columns, depth * (tallest + 1.0), widths[0])
    _grid(whole, rows, columns)
    whole.text((columns - 1) / 2, -0.9, f"image\n{rows} × {columns}", ha="center", fontsize=10)
    drawing: Any = None
    for column, (name, maps) in enumerate(steps, start=1):
        height, width, channels = maps.shape
        for channel in range(channels):
            axis = figure.add_subplot(grid[channel, column])
            values = maps[:, :, channel]
            drawing = axis.imshow(values, cmap=MAP_COLOURS, vmin=-limit, vmax=limit)
            _centre(axis, height, width, tallest + 0.3, widths[column])
            _grid(axis, height, width)
            colours = [["white" if abs(v) > 0.65 * limit else "black" for v in r] for r in values]
            for (i, j), value in np.ndenumerate(values):
                text = f"{value * cells + 0.0:.3g}"
                axis.text(j, i, text, ha="center", va="center", color=colours[i][j], fontsize=9.5)
            if channel == 0:
                shape = " × ".join(str(n) for n in maps.shape)
                axis.set_title(f"{column}. {name}\n{shape}", fontsize=10)
            if column == 1:
                axis.text(
                    -0.8,
                    (height - 1) / 2,
                    f"channel {channel}",
                    rotation=90,
                    fontsize=10,
                    ha="right",
                    va="center",
                )
    unit = f" (numbers in the cells: units of 1/{cells})" if cells != 1 else ""
    figure.colorbar(drawing, ax=figure.axes, shrink=0.7, label=f"score{unit}")
    if title:
        figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def rows_of_numbers(
    rows: Mapping[str, np.ndarray], groups: Sequence[str], cells: int = 1, title: str = ""
) -> Any:
    """Several rows of numbers below each other, cut into groups of equal length.

    Args:
        rows: name -> (n,) numbers, 0 to 1.
        groups: names of the groups, from left to right.
        cells: the numbers are printed in units of 1/cells.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    values = np.array([np.ravel(row) for row in rows.values()], dtype=float)
    count, length = values.shape
    figure, axis = plt.subplots(figsize=(8.6, 1.5 + 0.55 * count), layout="constrained")
    axis.imshow(values, cmap=MAP_COLOURS, vmin=-1, vmax=1, aspect="auto")
    for i in range(count):
        for j in range(length):
            colour = "white" if abs(values[i, j]) > 0.65 else "black"
            text = f"{values[i, j] * cells + 0.0:.3g}"
            axis.text(j, i, text, ha="center", va="center", color=colour, fontsize=11)
    width = length / len(groups)
    for k, name in enumerate(groups):
        axis.text((k + 0.5) * width - 0.5, -0.62, name, ha="center", va="bottom", fontsize=10)
        if k:
            axis.axvline(k * width - 0.5, color="black", linewidth=3)
    axis.set_yticks(range(count), list(rows), fontsize=10)
    axis.set(xticks=range(length), xlabel="place in the row")
    axis.tick_params(length=0)
    unit = f" (in units of 1/{cells})" if cells != 1 else ""
    axis.set_title(f"{title}{unit}", fontsize=12, pad=22)
    plt.close(figure)
    return figure


def parameters_per_layer(
    names: Sequence[str], shapes: Sequence[Sequence[int]], params: Sequence[int], title: str
) -> Any:
    """One bar per layer: how many numbers it learns, and its share of the whole net.

    Args:
        names: of the layers, the first one first; "conv" and "dense" have colours of their own.
        shapes: output shape of each layer, without the batch axis.
        params: number of parameters of each layer.
        title: the name of the net.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Patch

    counts = [int(number) for number in params]
    total = sum(counts) or 1
    dense = sum(count for name, count in zip(names, counts, strict=True) if name == "dense")
    colours = {"conv": BLUE, "dense": ORANGE}
    places = range(len(counts))
    figure, axis = plt.subplots(figsize=(8.2, 1.3 + 0.27 * len(counts)), layout="constrained")
    axis.barh(places, counts, 0.72, color=[colours.get(name, GREY) for name in names])
    for place, count in zip(places, counts, strict=True):
        share = 100 * count / total
        percent = "less than 0.1 %" if share < 0.1 else f"{share:.1f} %"
        text = f" {count:,}  ({percent})" if count else " 0"
        axis.text(count, place, text, va="center", ha="left", fontsize=9)
    labels = [
        f"{name}  {' × '.join(str(int(n)) for n in shape)}"
        for name, shape in zip(names, shapes, strict=True)
    ]
    axis.set_yticks(places, labels, fontsize=9)
    axis.set_ylim(len(counts) - 0.4, -0.6)
    axis.set_xlim(0, max([*counts, 1]) * 1.3)
    axis.xaxis.set_major_locator(plt.MaxNLocator(6))
    axis.xaxis.set_major_formatter(_thousands)
    axis.set_xlabel("parameters (numbers to learn)")
    axis.set_ylabel("layer and its output shape")
    axis.spines[["top", "right"]].set_visible(False)
    kinds = [("conv", "convolution"), ("dense", "dense")]
    axis.legend(
        handles=[Patch(color=colours[kind], label=text) for kind, text in kinds if kind in names],
        fontsize=9,
        loc="upper right",
        frameon=False,
    )
    share = 100 * dense / total
    figure.suptitle(
        f"{title}: {sum(counts):,} parameters, {share:.0f} % of them in dense layers", fontsize=12
    )
    plt.close(figure)
    return figure


def architecture_timeline(
    years: Mapping[str, int],
    notes: Mapping[str, str] | None = None,
    title: str = "The nets, in the order of their years",
) -> Any:
    """Nets on a line of years, one net a row, the oldest at the top.

    Args:
        years: name of the net -> year.
        notes: name of the net -> a few words that are written behind its name.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    order = sorted(years, key=lambda net: int(years[net]))  # stable: equal years stay as given
    when = [int(years[net]) for net in order]
    first, last = min(when), max(when)
    gap = max(last - first, 4)
    figure, axis = plt.subplots(figsize=(8.6, 1.4 + 0.44 * len(order)), layout="constrained")
    for row, (net, year) in enumerate(zip(order, when, strict=True)):
        axis.plot([year, year], [row, len(order) - 0.4], color=GREY, linewidth=0.8, zorder=1)
        axis.plot(year, row, "o", markersize=9, color=BLUE, zorder=3)
        left = year > first + gap / 2  # then there is more room on the left of the point
        note = f": {notes[net]}" if notes and net in notes else ""
        axis.annotate(
            f"{net} ({year}){note}",
            (year, row),
            (-11 if left else 11, 0),
            textcoords="offset points",
            va="center",
            ha="right" if left else "left",
            fontsize=10.5,
            zorder=2,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
        )
    axis.set_xlim(first - 0.06 * gap, last + 0.06 * gap)
    axis.set_ylim(len(order) - 0.4, -0.7)
    axis.set_yticks([])
    axis.xaxis.set_major_locator(plt.MaxNLocator(10, integer=True))
    axis.set_xlabel("year")
    axis.spines[["left", "top", "right"]].set_visible(False)
    axis.set_title(title, fontsize=12)
    plt.close(figure)
    return figure


def _windows(axis: Any, cells: int, size: int, starts: Sequence[int]) -> None:
    """A square map and the windows that start in these rows and columns."""
    from matplotlib.patches import Rectangle

    places = [(i, j) for i in starts for j in starts]
    read = np.zeros((cells, cells), dtype=bool)
    for i, j in places:
        read[max(i, 0) : i + size, max(j, 0) : j + size] = True
    for i, j in np.ndindex(cells, cells):
        face = "white" if read[i, j] else "#B5B5B5"
        axis.add_patch(Rectangle((j, i), 1, 1, facecolor=face, edgecolor=GREY, linewidth=0.7))
    overlap = any(b - a < size for a, b in pairwise(starts))
    for i, j in places:
        odd = (starts.index(i) + starts.index(j)) % 2
        colour = (BLUE, ORANGE)[odd]
        partial = min(i, j) < 0 or max(i, j) + size > cells
        inset = 0.1 + (0.13 * odd if overlap else 0)
        side = size - 2 * inset
        if not overlap:  # the colours of windows that overlap would mix to grey
            axis.add_patch(
                Rectangle((j + inset, i + inset), side, side, facecolor=colour, alpha=0.22)
            )
        axis.add_patch(
            Rectangle(
                (j + inset, i + inset),
                side,
                side,
                fill=False,
                edgecolor=colour,
                linewidth=2,
                hatch="//" if partial else None,
            )
        )
    axis.add_patch(Rectangle((0, 0), cells, cells, fill=False, edgecolor="black", linewidth=2.4))
    axis.set_aspect("equal")
    axis.set_xticks(np.arange(cells) + 0.5, range(cells))
    axis.set_yticks(np.arange(cells) + 0.5, range(cells))
    axis.tick_params(length=0)
    axis.spines[:].set_visible(False)


def _centre(axis: Any, height: int, width: int, tall: float, wide: float) -> None:
    """Show a map in the middle of a field of ``tall`` × ``wide`` cells."""
    axis.set_xlim((width - wide - 1) / 2, (width + wide - 1) / 2)
    axis.set_ylim((height + tall - 1) / 2, (height - tall - 1) / 2)
    axis.axis("off")


def _grid(axis: Any, height: int, width: int) -> None:
    """Thin lines around all cells of a map."""
    for i in range(height + 1):
        axis.plot([-0.5, width - 0.5], [i - 0.5] * 2, color=GREY, linewidth=0.5)
    for j in range(width + 1):
        axis.plot([j - 0.5] * 2, [-0.5, height - 0.5], color=GREY, linewidth=0.5)


def _thousands(value: float, _: object) -> str:
    """1500000 as 1,500,000."""
    return f"{value:,.0f}"
