"""Pictures of A09: the unrolled net, gradients that fade, limited training, feedback.

Every function takes plain arrays and returns a closed matplotlib figure.  Matplotlib is imported
when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, ORANGE, SKY, YELLOW, arrow

__all__ = ["clipped_training", "feedback_curves", "lag_curves", "unrolled"]

# the marks of the curves differ as well as their colours
COLOURS = (BLUE, SKY, "#555555", YELLOW, ORANGE, "#CC79A7", GREEN)
MARKS = ("o", "s", "D", "^", "v", "P", "X")
LINES = ("-", "--", "-.", ":")
GREY = COLOURS[2]
#: Arrows that touch what they lead to: the boxes of the chain stand close together.
_TIGHT: dict[str, Any] = {"linewidth": 1.8, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 14}


def unrolled(steps: int, block: int | None = None) -> Any:
    """A recurrent layer, unrolled: what flows forward, and the gradients that flow back.

    Args:
        steps: how many time steps are drawn.
        block: length of the blocks, counted from step 0; between two blocks nothing flows back.
            None for no cut.
    """
    import matplotlib.pyplot as plt
    from matplotlib.lines import Line2D

    figure, axis = plt.subplots(figsize=(8.8, 4.1), layout="constrained")
    low, high = -1.15, 1.15
    _box(axis, -1, 0, "      h0      ", "#EEEEEE")
    for t in range(steps):
        _box(axis, t, 0, f"Hs[:, {t}]", "#DCEBF5")
        _box(axis, t, low, f"X[:, {t}]", "#EEEEEE")
        _box(axis, t, high, f"dHs[:, {t}]", "#DDF1EA")
        arrow(axis, (t - 0.12, low + 0.17), (t - 0.12, -0.17), BLUE, **_TIGHT)
        arrow(axis, (t + 0.12, -0.17), (t + 0.12, low + 0.17), ORANGE, linestyle="--", **_TIGHT)
        arrow(axis, (t, high - 0.17), (t, 0.17), GREEN, linestyle=":", **_TIGHT)
        arrow(axis, (t - 0.68, 0.07), (t - 0.32, 0.07), BLUE, **_TIGHT)
        axis.text(
            t - 0.5,
            0.14,
            "Wh",
            ha="center",
            va="bottom",
            fontsize=9.5,
            color=BLUE,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
        )
        axis.text(t - 0.17, low / 2, "Wx", ha="right", va="center", fontsize=9.5, color=BLUE)
        if block is not None and t > 0 and t % block == 0:
            axis.plot([t - 0.5] * 2, [low - 0.2, high + 0.2], color="black", linewidth=1.2)
            axis.text(t - 0.5, high + 0.23, "cut", ha="center", va="bottom", fontsize=10)
            axis.plot(t - 0.5, -0.07, "x", color=ORANGE, markersize=10, markeredgewidth=2.5)
        else:
            arrow(axis, (t - 0.32, -0.07), (t - 0.68, -0.07), ORANGE, linestyle="--", **_TIGHT)
    kinds: list[tuple[str, str, Any]] = [
        ("forward: values", BLUE, "-"),
        ("back: gradients through the net", ORANGE, "--"),
        ("gradients from outside", GREEN, ":"),
    ]
    figure.legend(
        [Line2D([], [], color=colour, linestyle=line, linewidth=2) for _, colour, line in kinds],
        [name for name, _, _ in kinds],
        loc="outside lower center",
        ncols=3,
        fontsize=10,
    )
    axis.set_xlim(-1.4, steps - 0.5)
    axis.set_ylim(low - 0.25, high + (0.45 if block else 0.25))
    axis.axis("off")
    axis.set_title(
        "Every step uses the same Wx, Wh and b, so their gradients add up"
        if block is None
        else f"Blocks of {block}: values cross a cut, gradients do not",
        fontsize=12,
    )
    plt.close(figure)
    return figure


def lag_curves(
    norms: Mapping[str, np.ndarray],
    claim: tuple[float, float] | None = (8, 10),
    threshold: float | None = 1e-3,
    floor: float = 1e-8,
) -> Any:
    """How much of the gradient is left after k steps, one line per network, on a log axis.

    Args:
        norms: label -> (T,) spectral norms for the lags 0 to T-1, as ``lag_norms`` gives them.
        claim: first and last lag of the band that is shaded; None for no band.
        threshold: a level drawn as a dotted line; None for no line.
        floor: the lowest number on the axis; zeros cannot be drawn on a log axis.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8.4, 5), layout="constrained")
    last = max(len(values) for values in norms.values()) - 1
    highest = max(float(np.max(values)) for values in norms.values())
    if claim is not None:
        axis.axvspan(*claim, color="#F0E442", alpha=0.45, linewidth=0)
        axis.text(
            sum(claim) / 2,
            floor * 1.6,
            f"the claim:\n“{claim[0]:g} or {claim[1]:g} steps”",
            ha="center",
            va="bottom",
            fontsize=9,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1.5},
        )
    if threshold is not None:
        axis.axhline(threshold, color="#555555", linestyle=":", linewidth=1.2)
        axis.text(
            -0.2,
            threshold * 0.75,
            f"{threshold:g} is left",
            ha="left",
            va="top",
            fontsize=9,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1},
        )
    for k, (label, values) in enumerate(norms.items()):
        values = np.asarray(values, dtype=float)
        lags = np.arange(len(values))
        shown = np.where(values >= floor, values, np.nan)
        axis.plot(
            lags,
            shown,
            color=COLOURS[k % len(COLOURS)],
            marker=MARKS[k % len(MARKS)],
            markersize=4.5,
            linewidth=1.6,
            label=label,
        )
    axis.set_yscale("log")
    axis.set_ylim(floor, max(3.0, 2 * highest))
    axis.set_xlim(-0.5, last + 0.5)
    axis.set_xlabel("lag k (steps back from the last one)")
    axis.set_ylabel("spectral norm of the derivative\nof the last state by the state k steps back")
    axis.grid(color="#DDDDDD", linewidth=0.6)
    figure.legend(loc="outside right upper", fontsize=9.5, title="spectral radius\nof Wh")
    axis.set_title(
        "One sequence, one random Wh at five sizes: what is left after k steps", fontsize=12
    )
    plt.close(figure)
    return figure


def feedback_curves(panels: Mapping[str, Mapping[str, np.ndarray]]) -> Any:
    """A unit that feeds itself: one panel per weight, one line per activation.

    Args:
        panels: title of the panel -> (label of the line -> (steps + 1,) values, as ``self_loop``
            gives them).  Between -1 and 1 the vertical axis is even, beyond it is logarithmic.
    """
    import matplotlib.pyplot as plt
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    count = len(panels)
    lines = -(-count // 2) if count > 1 else 1
    columns = min(2, count)
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(8.8 if columns == 2 else 7.5, 0.8 + 3 * lines),
        squeeze=False,
        layout="constrained",
    )
    labels: dict[str, Any] = {}
    names = list(dict.fromkeys(label for curves in panels.values() for label in curves))
    for axis, (title, curves) in zip(axes.ravel(), panels.items(), strict=False):
        largest = 1.0
        smallest = 0.0
        for label, values in curves.items():
            k = names.index(label)
            values = np.asarray(values, dtype=float)
            finite = values[np.isfinite(values)]
            largest = max(largest, float(finite.max(initial=0)))
            smallest = min(smallest, float(finite.min(initial=0)))
            # lines that coincide stay visible: wide and pale below, thin and dark above
            (labels[label],) = axis.plot(
                values,
                color=COLOURS[(0, 3, 6, 4, 5, 2, 1)[k % 7]],
                linestyle=LINES[k % len(LINES)] if k else "-",
                linewidth=4 if k == 0 else 1.8,
                alpha=0.45 if k == 0 else 1,
                marker=MARKS[k % len(MARKS)],
                markersize=4 if k else 0,
                label=label,
            )
        axis.set_yscale("symlog", linthresh=1, linscale=1)
        steps = [10.0**n for n in range(7) if 10.0**n <= 3 * max(largest, -smallest)]
        if len(steps) > 4:
            steps = steps[::2]
        inner = [0.0, 0.5] if smallest > -1e-9 else [-0.5, 0.0, 0.5]
        ticks = [-s for s in steps[::-1] if smallest < -1e-9 and s <= -3 * smallest]
        axis.set_yticks([*ticks, *inner, *steps])
        axis.yaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:g}"))
        axis.yaxis.minorticks_off()
        axis.set_ylim(
            2 * smallest if smallest < -1 else smallest * 1.1 - 0.08,
            2 * largest if largest > 1 else 1.12,
        )
        axis.axhline(0, color="#555555", linewidth=0.8)
        axis.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
        last = max(len(values) for values in curves.values()) - 1
        axis.set_xlim(-0.03 * last - 0.1, 1.03 * last + 0.1)
        axis.set_title(title, fontsize=11)
        axis.grid(color="#DDDDDD", linewidth=0.6)
    for axis in axes.ravel()[count:]:
        axis.axis("off")
    for column in range(columns):
        axes[(count - 1 - column) // 2 if columns == 2 else 0, column].set_xlabel("step")
    for row in axes:
        row[0].set_ylabel("value h (log beyond ±1)")
    figure.legend(
        [labels[n] for n in names], names, loc="outside lower center", ncols=len(names), fontsize=10
    )
    figure.suptitle("One number, fed back through a weight and an activation", fontsize=12)
    plt.close(figure)
    return figure


def clipped_training(
    losses: Mapping[str, np.ndarray],
    norms: Mapping[str, np.ndarray] | None = None,
    max_norm: float | None = None,
) -> Any:
    """Loss per step of training with and without a limit, and the norms of the gradients below.

    A line that ends in nan or inf stops at its last number, where a cross and a word say so. Where
    it climbs far above the other lines it is cut off at the top of the picture.

    Args:
        losses: label -> (steps,) loss, more than 0.
        norms: the same labels -> (steps,) global norm before clipping; None for no second panel.
        max_norm: the limit, drawn as a dotted line in the second panel.
    """
    import matplotlib.pyplot as plt

    parts = [("loss (log axis)", losses)]
    if norms is not None:
        parts.append(("global norm of the gradient\nbefore clipping (log axis)", norms))
    figure, axes = plt.subplots(
        len(parts),
        1,
        figsize=(8.4, 3.6 if len(parts) == 1 else 6),
        squeeze=False,
        sharex=True,
        layout="constrained",
    )
    longest = max(len(values) for values in losses.values())
    names = list(losses)
    for axis, (word, curves) in zip(axes[:, 0], parts, strict=True):
        ceiling = _ceiling(curves)
        cut = False
        for label, values in curves.items():
            k = names.index(label)
            values = np.asarray(values, dtype=float)
            colour = (COLOURS[4], COLOURS[0], COLOURS[6], COLOURS[3])[k % 4]
            good = np.isfinite(values)
            end = len(values) if good.all() else int(np.argmin(good))
            highest = float(values[:end].max(initial=0))
            above = values[:end] > ceiling
            inside = np.minimum(values[:end], ceiling)
            # the points next to one inside stay: there the line leaves the picture and comes back
            near = ~np.r_[True, above[:-1]] | ~np.r_[above[1:], True]
            axis.plot(
                np.arange(end),
                np.where(above & ~near, np.nan, inside),
                color=colour,
                linestyle=(0, (4, 1.5)) if k % 2 == 0 else "-",
                linewidth=1.7,
                label=label,
            )
            broken = 0 < end < len(values)
            notes = [f"up to {highest:.0e}"] if above.any() else []
            if broken:
                axis.plot(end - 1, inside[-1], "x", color=colour, markersize=10, mew=2.5)
                notes.append("no number any more")
            elif above.any():
                axis.plot(int(np.argmax(above)), ceiling, "^", color=colour, markersize=8)
            if notes:
                x = end - 1 if broken else int(np.argmax(above))
                left = x < 0.6 * longest
                axis.annotate(
                    ", then ".join(notes),
                    (x, inside[x]),
                    xytext=(10 if left else -10, 1),
                    textcoords="offset points",
                    ha="left" if left else "right",
                    va="bottom",
                    fontsize=9,
                    color=colour,
                )
            if above.any():
                cut = True
        axis.set_yscale("log")
        if curves is norms and max_norm is not None:
            axis.axhline(
                max_norm, color="black", linestyle=":", linewidth=1.4, label=f"limit {max_norm:g}"
            )
        if cut:
            axis.set_ylim(top=20 * ceiling)
        axis.set_ylabel(word)
        axis.grid(color="#DDDDDD", linewidth=0.6)
    axes[-1, 0].set_xlabel("step of training")
    axes[0, 0].set_xlim(-0.01 * longest, 1.01 * longest)
    handles, words = axes[-1, 0].get_legend_handles_labels()
    figure.legend(handles, words, loc="outside lower center", ncols=len(words), fontsize=10)
    figure.suptitle("The same training, with and without a limit on the gradient", fontsize=12)
    plt.close(figure)
    return figure


def _box(axis: Any, x: float, y: float, text: str, colour: str) -> None:
    """A word in a rounded box."""
    axis.text(
        x,
        y,
        text,
        ha="center",
        va="center",
        fontsize=10,
        bbox={"boxstyle": "round,pad=0.35", "facecolor": colour, "edgecolor": GREY},
    )


def _ceiling(curves: Mapping[str, np.ndarray]) -> float:
    """A thousand times the highest point of the calmest line: what is above is cut off."""
    peaks = []
    for values in curves.values():
        values = np.asarray(values, dtype=float)
        peaks.append(float(values[np.isfinite(values)].max(initial=0)))
    return 1000 * min(peaks)
