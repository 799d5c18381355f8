"""Pictures of A01: one unit, its decision line, the weights that work, and how it learns.

Every function takes plain numbers and arrays and returns a closed matplotlib figure.
Matplotlib is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, ORANGE, SKY, YELLOW, arrow

__all__ = [
    "errors_by_epoch",
    "gate_lines",
    "hidden_space",
    "one_correction",
    "step_rules",
    "totals_per_row",
    "unit_sketch",
    "weight_slices",
    "xor_line",
]

GREEN, GREY = "#009E73", "#8A8A8A"
LABEL = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1}
CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def unit_sketch(
    names: Sequence[str], inputs: Sequence[float], weights: Sequence[float], threshold: float
) -> Any:
    """One unit at work: inputs, weights on the arrows, the sum, the comparison, the answer.

    Args:
        names: D words, one for each input.
        inputs: (D,) numbers.
        weights: (D,) numbers.
        threshold: the total has to be greater than this number.
    """
    import matplotlib.pyplot as plt

    count = len(names)
    total = float(np.dot(inputs, weights))
    figure, axis = plt.subplots(figsize=(8.4, 0.6 + 0.85 * count), layout="constrained")
    middle = (count - 1) / 2
    for k, (name, value, weight) in enumerate(zip(names, inputs, weights, strict=True)):
        y = count - 1 - k
        on = value != 0
        axis.text(-0.35, y, name, ha="right", va="center", fontsize=11)
        _disc(axis, 0, y, f"{value:g}", SKY if on else "white", 0.27)
        axis.annotate(
            "",
            (3.03, middle + 0.25 * (y - middle)),
            (0.3, y),
            arrowprops={
                "arrowstyle": "-|>",
                "color": BLUE if on else GREY,
                "linewidth": 2 if on else 1,
            },
        )
        axis.text(
            1.35,
            y + 0.35 * (middle - y),
            f"× {weight:g}",
            ha="center",
            va="center",
            fontsize=11,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
        )
    _disc(axis, 3.5, middle, f"{total:g}", "#F0E442", 0.45)
    axis.text(3.5, middle - 0.62, "weighted sum", ha="center", va="top", fontsize=10)
    arrow(axis, (3.98, middle), (4.75, middle), linewidth=1.5)
    axis.text(
        5.4,
        middle,
        f"greater\nthan {threshold:g}?",
        ha="center",
        va="center",
        fontsize=11,
        bbox={"facecolor": "white", "edgecolor": "black", "boxstyle": "round,pad=0.45"},
    )
    arrow(axis, (6.05, middle), (6.7, middle), linewidth=1.5)
    yes = total > threshold
    _disc(axis, 7.0, middle, "1" if yes else "0", SKY if yes else "white", 0.27)
    axis.text(7.0, middle - 0.42, "yes" if yes else "no", ha="center", va="top", fontsize=10)
    axis.set(xlim=(-2.2, 7.5), ylim=(-0.55, count - 0.45), aspect="equal")
    axis.axis("off")
    axis.set_title("Multiply, add, compare: that is all a unit does", fontsize=12)
    plt.close(figure)
    return figure


def step_rules() -> Any:
    """Two thresholds at z = 0 side by side; a full dot belongs to the curve, a ring does not."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 2, figsize=(8, 2.7), sharey=True, layout="constrained")
    for axis, title, at_zero in [
        (axes[0], "z ≥ 0: exactly zero is a yes", 1),
        (axes[1], "z > 0: exactly zero is a no", 0),
    ]:
        axis.plot([-3, 0], [0, 0], color=BLUE, linewidth=2.5)
        axis.plot([0, 3], [1, 1], color=BLUE, linewidth=2.5)
        axis.plot(0, at_zero, "o", color=BLUE, markersize=9)
        axis.plot(
            0,
            1 - at_zero,
            "o",
            color=BLUE,
            markersize=9,
            markerfacecolor="white",
            markeredgewidth=2,
        )
        axis.set(xlabel="z = total - threshold", yticks=[0, 1], ylim=(-0.25, 1.25))
        axis.set_title(title, fontsize=11)
        axis.grid(alpha=0.3)
    axes[0].set_ylabel("output")
    plt.close(figure)
    return figure


def totals_per_row(
    X: np.ndarray, y: np.ndarray, w: Sequence[float], threshold: float, names: Sequence[str]
) -> Any:
    """Every row's total as a bar made of its products, beside the threshold.

    Args:
        X: (N, 3) inputs, 0 or 1.
        y: (N,) wanted decisions, 0 or 1; written beside the bars.
        w: (3,) weights, none of them negative.
        threshold: drawn as a line.
        names: three words, one for each input.
    """
    import matplotlib.pyplot as plt

    parts = np.asarray(X) * np.asarray(w, dtype=float)
    rows = np.arange(len(parts))
    figure, axis = plt.subplots(figsize=(8, 1.3 + 0.4 * len(parts)), layout="constrained")
    left = np.zeros(len(parts))
    colours = [SKY, YELLOW, GREEN]
    for part, name, weight, colour in zip(parts.T, names, w, colours, strict=True):
        axis.barh(
            rows, part, left=left, color=colour, edgecolor="white", label=f"{name}: {weight:g}"
        )
        left = left + part
    axis.axvline(threshold, color="black", linestyle="--", linewidth=1.5)
    axis.text(threshold, -0.62, f" threshold {threshold:g}", va="bottom", fontsize=10)
    right = max(float(left.max()), threshold)
    for row, (total, wanted) in enumerate(zip(left, y, strict=True)):
        axis.text(total + 0.01 * right, row, f"{total:g}", va="center", fontsize=10)
        axis.text(
            1.17 * right, row, "yes" if wanted else "no", va="center", ha="center", fontsize=10
        )
    axis.text(1.17 * right, -0.62, "wanted", ha="center", va="bottom", fontsize=10)
    axis.set(
        xlim=(0, 1.24 * right),
        ylim=(len(parts) - 0.45, -1.1),
        yticks=rows,
        ylabel="row",
        xlabel="total of the row (points)",
    )
    axis.legend(ncols=len(names), loc="upper center", bbox_to_anchor=(0.5, -0.17), frameon=False)
    axis.set_title("Only bars that reach beyond the dashed line become a yes", fontsize=12)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    plt.close(figure)
    return figure


def weight_slices(
    X: np.ndarray,
    y: np.ndarray,
    threshold: float,
    claims: Mapping[str, Sequence[float]],
    title: str = "",
) -> Any:
    """Which weights decide every row rightly (total > threshold)? One slice per middle weight.

    Args:
        X: (N, 3) inputs: weather, transit, friend.
        y: (N,) wanted decisions, 0 or 1.
        threshold: of the totals.
        claims: name -> (weather, transit, friend); marked in the slice of its transit weight.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt
    from matplotlib.lines import Line2D

    X, wanted = np.asarray(X, dtype=float), np.asarray(y) == 1
    slices: dict[float, dict[str, Sequence[float]]] = {}
    for name, claim in claims.items():
        slices.setdefault(float(claim[1]), {})[name] = claim
    ends = np.array([[c[0], c[2]] for c in claims.values()], dtype=float)
    low, high = min(0.0, ends.min() - 8), max(80.0, ends.max() + 12)
    grid = np.linspace(low, high, 481)
    weather, friend = np.meshgrid(grid, grid)
    levels = [0, 5, 10, 15, 20]
    count = len(slices)
    figure, axes = plt.subplots(
        1,
        count,
        figsize=(0.9 + 3.5 * max(count, 1.3), 4.6),
        sharey=True,
        squeeze=False,
        layout="constrained",
    )
    drawing: Any = None
    for axis, (transit, members) in zip(axes[0], sorted(slices.items()), strict=True):
        totals = (
            X[:, 0, None, None] * weather
            + X[:, 1, None, None] * transit
            + X[:, 2, None, None] * friend
        )
        above = (totals[wanted] - threshold).min(axis=0)  # must be more than 0
        below = (threshold - totals[~wanted]).min(axis=0)  # must not be less than 0
        drawing = axis.contourf(
            weather,
            friend,
            np.minimum(above, below),
            levels=levels,
            cmap="Blues",
            vmin=-8,
            vmax=26,
            extend="max",
        )
        for edge, inside, line in [(above, below, "--"), (below, above, "-")]:
            if np.any((edge >= 0) & (inside >= 0)):
                axis.contour(
                    weather,
                    friend,
                    np.where(inside >= 0, edge, np.nan),
                    levels=[0],
                    colors="black",
                    linestyles=line,
                    linewidths=1.3,
                )
        if not np.any((above > 0) & (below >= 0)):
            axis.text(
                0.5,
                0.9,
                "no weights here are right",
                transform=axis.transAxes,
                ha="center",
                fontsize=10,
            )
        for name, claim in members.items():
            axis.plot(
                claim[0],
                claim[2],
                "o",
                color=ORANGE,
                markersize=9,
                markeredgecolor="black",
                zorder=5,
            )
            axis.annotate(
                name,
                (claim[0], claim[2]),
                (0, -9),
                textcoords="offset points",
                ha="center",
                va="top",
                fontsize=10,
                zorder=6,
                bbox=LABEL,
            )
        axis.set(xlabel="weight of weather", xlim=(low, high), ylim=(low, high), aspect="equal")
        axis.set_title(f"transit fixed at {transit:g}", fontsize=11)
        axis.grid(alpha=0.25)
    axes[0, 0].set_ylabel("weight of friend")
    figure.colorbar(
        drawing, ax=axes, shrink=0.75, label=f"smallest distance of a total from {threshold:g}"
    )
    figure.legend(
        loc="outside lower center",
        ncols=2,
        frameon=False,
        handles=[
            Line2D([], [], color="black", linestyle="--", label="dashed edge does not belong"),
            Line2D([], [], color="black", label="solid edge belongs"),
        ],
    )
    figure.suptitle(title or f"Shaded: every row is right with total > {threshold:g}", fontsize=12)
    plt.close(figure)
    return figure


def gate_lines(
    gates: Mapping[str, tuple[Sequence[float], float, Sequence[int]]], wobble: float = 0.1
) -> Any:
    """The line w · x + b = 0 of units with two inputs, and the four corners they must sort.

    Args:
        gates: title -> (w, b, targets) with two weights, a bias and the wanted outputs at the
            corners (0, 0), (0, 1), (1, 0), (1, 1).
        wobble: half the side of the square around each corner that must stay on its side.
    """
    import matplotlib.pyplot as plt

    count = len(gates)
    columns = min(count, 2)
    lines = -(-count // columns)
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(4.1 * columns + 0.3, 3.9 * lines + 0.6),
        squeeze=False,
        layout="constrained",
    )
    for axis in axes.ravel()[count:]:
        axis.axis("off")
    for axis, (name, (w, b, targets)) in zip(axes.ravel(), gates.items(), strict=False):
        _plane(axis, w, b)
        _corners(axis, targets, wobble)
        axis.set_title(name, fontsize=11)
    _corner_legend(figure)
    figure.suptitle("A unit fires on one side of a straight line", fontsize=12)
    plt.close(figure)
    return figure


def one_correction(
    x: Sequence[float],
    target: int,
    before: tuple[Sequence[float], float],
    after: tuple[Sequence[float], float],
) -> Any:
    """One example and the line of a unit, before and after it was corrected.

    Args:
        x: (2,) the example.
        target: its wanted output, 0 or 1.
        before: (w, b), two weights and a bias.
        after: the same after the correction.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 2, figsize=(8.2, 4.4), sharey=True, layout="constrained")
    for axis, word, (w, b) in [(axes[0], "before", before), (axes[1], "after", after)]:
        _plane(axis, w, b, low=-3.5, high=3.5)
        _point(axis, x[0], x[1], target, 14)
        z = float(np.dot(w, x) + b)
        axis.annotate(
            f"z = {z:g}",
            (x[0], x[1]),
            (0, 14),
            textcoords="offset points",
            ha="center",
            fontsize=11,
            bbox=LABEL,
        )
        axis.set_title(f"{word}: w = ({w[0]:g}, {w[1]:g}), b = {b:g}", fontsize=11)
    axes[1].set_ylabel("")
    _corner_legend(figure)
    figure.suptitle("One correction turns and shifts the line towards the example", fontsize=12)
    plt.close(figure)
    return figure


def errors_by_epoch(histories: Mapping[str, Sequence[int]], rows: Mapping[str, int]) -> Any:
    """Wrong decisions in each pass over the data, one panel per training run.

    Args:
        histories: title -> errors of epoch 1, 2, …
        rows: the same titles -> number of rows in the data, the most errors possible.
    """
    import matplotlib.pyplot as plt
    from matplotlib.lines import Line2D

    figure, axes = plt.subplots(
        1,
        len(histories),
        figsize=(4.3 * len(histories), 3.9),
        squeeze=False,
        layout="constrained",
        sharey=True,
    )
    top = max(rows.values())
    for axis, (name, history) in zip(axes[0], histories.items(), strict=True):
        errors = np.asarray(history)
        epochs = np.arange(1, len(errors) + 1)
        axis.plot(epochs, errors, "-", color=GREY, linewidth=1)
        axis.plot(epochs[errors > 0], errors[errors > 0], "o", color=ORANGE, markersize=7)
        axis.plot(epochs[errors == 0], errors[errors == 0], "s", color=BLUE, markersize=9)
        axis.axhline(rows[name], color="black", linestyle=":", linewidth=1)
        axis.text(
            0.97,
            rows[name] + 0.12,
            f"all {rows[name]} rows wrong",
            ha="right",
            va="bottom",
            fontsize=9,
            transform=axis.get_yaxis_transform(),
        )
        axis.set(xlabel="epoch", ylim=(-0.4, top + 0.9), xlim=(0.3, len(errors) + 0.7))
        axis.set_title(name, fontsize=11)
        axis.xaxis.get_major_locator().set_params(integer=True)
        axis.yaxis.get_major_locator().set_params(integer=True)
        axis.grid(alpha=0.3)
    axes[0, 0].set_ylabel("wrong decisions in the epoch")
    figure.legend(
        loc="outside lower center",
        ncols=2,
        frameon=False,
        handles=[
            Line2D([], [], marker="o", linestyle="", color=ORANGE, label="epoch with errors"),
            Line2D([], [], marker="s", linestyle="", color=BLUE, label="epoch without an error"),
        ],
    )
    figure.suptitle("The rule comes to rest only where some line makes no error", fontsize=12)
    plt.close(figure)
    return figure


def xor_line(w: Sequence[float], b: float, tries: int = 20000) -> Any:
    """XOR: a line that gets three corners right, and how many corners random lines get right.

    Args:
        w: (2,) weights of the line that is drawn.
        b: its bias.
        tries: how many random units are counted.
    """
    import matplotlib.pyplot as plt

    targets = np.array([0, 1, 1, 0])
    rng = np.random.default_rng(1)
    units = rng.uniform(-1, 1, size=(tries, 3))
    right = ((units[:, :2] @ CORNERS.T + units[:, 2:] >= 0) == targets).sum(axis=1)
    shares = 100 * np.bincount(right, minlength=5)[:5] / tries

    figure, (left, bars) = plt.subplots(1, 2, figsize=(9, 4.5), layout="constrained")
    _plane(left, w, b)
    _corners(left, targets, 0)
    correct = int((((CORNERS @ np.asarray(w) + b) >= 0) == targets).sum())
    for corner, target in zip(CORNERS, targets, strict=True):
        if (np.dot(w, corner) + b >= 0) != target:
            left.annotate(
                "wrong side",
                corner,
                (0, 15),
                textcoords="offset points",
                ha="center",
                fontsize=11,
                color="black",
                bbox={"facecolor": "white", "edgecolor": "black", "pad": 2},
            )
    left.set_title(f"a good line: {correct} of 4 corners right", fontsize=11)
    bars.bar(range(5), shares, color=[GREY] * 4 + [ORANGE])
    for k, share in enumerate(shares):
        bars.text(k, share + 1, f"{share:.1f} %" if share else "none", ha="center", fontsize=10)
    bars.set(
        xticks=range(5),
        xlabel="corners that are right",
        ylabel="share of the lines (%)",
        ylim=(0, 1.12 * shares.max()),
    )
    bars.set_title(f"{tries:,} random lines", fontsize=11)
    _corner_legend(figure)
    figure.suptitle("XOR: three corners are easy, four are out of reach of one line", fontsize=12)
    plt.close(figure)
    return figure


def hidden_space(hidden: np.ndarray, w: Sequence[float], b: float) -> Any:
    """XOR before and after a hidden layer: where the four corners land, and the output's line.

    Args:
        hidden: (4, 2) outputs of the two hidden units at (0, 0), (0, 1), (1, 0), (1, 1).
        w: (2,) weights of the output unit.
        b: its bias.
    """
    import matplotlib.pyplot as plt

    targets = [0, 1, 1, 0]
    figure, (before, after) = plt.subplots(1, 2, figsize=(8.8, 4.7), layout="constrained")
    _corners(before, targets, 0)
    before.set(
        xlim=(-0.6, 1.6),
        ylim=(-0.6, 1.6),
        aspect="equal",
        xlabel="input 1",
        ylabel="input 2",
        xticks=[0, 1],
        yticks=[0, 1],
    )
    before.set_title("the inputs: no line separates them", fontsize=11)
    _plane(after, w, b)
    places: dict[tuple[float, float], list[int]] = {}
    for k, place in enumerate(np.asarray(hidden, dtype=float)):
        places.setdefault((float(place[0]), float(place[1])), []).append(k)
    for (x, y), members in places.items():
        for n, k in enumerate(members):  # corners that land on one place stand side by side
            _point(after, x + 0.12 * (n - (len(members) - 1) / 2), y, targets[k], 13)
        names = " and ".join(f"({CORNERS[k][0]}, {CORNERS[k][1]})" for k in members)
        after.annotate(
            names,
            (x, y),
            (0, -13),
            textcoords="offset points",
            ha="center",
            va="top",
            fontsize=9,
            bbox=LABEL,
        )
    for corner in CORNERS:
        before.annotate(
            f"({corner[0]}, {corner[1]})",
            corner,
            (0, -13),
            ha="center",
            va="top",
            textcoords="offset points",
            fontsize=9,
        )
    after.set(xlabel="hidden unit 1", ylabel="hidden unit 2")
    after.set_title("where the hidden layer puts them", fontsize=11)
    _corner_legend(figure)
    figure.suptitle("The hidden layer moves the corners until one line is enough", fontsize=12)
    plt.close(figure)
    return figure


def _disc(axis: Any, x: float, y: float, text: str, colour: str, radius: float) -> None:
    """A circle with a number in it."""
    from matplotlib.patches import Circle

    axis.add_patch(Circle((x, y), radius, facecolor=colour, edgecolor="black", zorder=3))
    axis.text(x, y, text, ha="center", va="center", fontsize=12, zorder=4)


def _plane(axis: Any, w: Sequence[float], b: float, low: float = -0.6, high: float = 1.6) -> None:
    """The side on which a unit fires, shaded, and the line z = 0."""
    grid = np.linspace(low, high, 301)
    first, second = np.meshgrid(grid, grid)
    z = float(w[0]) * first + float(w[1]) * second + float(b)
    axis.contourf(first, second, z >= 0, levels=[-0.5, 0.5, 1.5], colors=["white", "#D6ECF8"])
    if z.min() < 0 < z.max():
        axis.contour(first, second, z, levels=[0], colors="black", linewidths=1.5)
    axis.set(xlim=(low, high), ylim=(low, high), aspect="equal", xlabel="input 1", ylabel="input 2")
    if high < 2:
        axis.set(xticks=[0, 1], yticks=[0, 1])


def _point(axis: Any, x: float, y: float, target: int, size: float) -> None:
    """A full blue disc where the answer should be 1, an orange ring where it should be 0."""
    if target:
        axis.plot(x, y, "o", color=BLUE, markersize=size, zorder=5)
    else:
        axis.plot(
            x,
            y,
            "o",
            markerfacecolor="white",
            markeredgecolor=ORANGE,
            zorder=5,
            markeredgewidth=3,
            markersize=size - 2,
        )


def _corners(axis: Any, targets: Sequence[int] | np.ndarray, wobble: float) -> None:
    """The four corners, each with the square of inputs that are a little off."""
    from matplotlib.patches import Rectangle

    for (x, y), target in zip(CORNERS, targets, strict=True):
        if wobble:
            axis.add_patch(
                Rectangle(
                    (x - wobble, y - wobble),
                    2 * wobble,
                    2 * wobble,
                    fill=False,
                    edgecolor="black",
                    linestyle=":",
                    linewidth=1.2,
                )
            )
        _point(axis, x, y, target, 12)


def _corner_legend(figure: Any) -> None:
    """What the marks and the shading mean."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    figure.legend(
        loc="outside lower center",
        ncols=3,
        frameon=False,
        handles=[
            Line2D(
                [], [], marker="o", linestyle="", color=BLUE, markersize=10, label="should be 1"
            ),
            Line2D(
                [],
                [],
                marker="o",
                linestyle="",
                markerfacecolor="white",
                markeredgecolor=ORANGE,
                markeredgewidth=3,
                markersize=9,
                label="should be 0",
            ),
            Patch(facecolor="#D6ECF8", edgecolor="black", label="the unit says 1"),
        ],
    )
