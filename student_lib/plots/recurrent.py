"""Pictures of A08: a unit unrolled in time, paths of states, next words, fading notes.

Every function takes plain arrays and returns a closed matplotlib figure.  Matplotlib is imported
when a picture is drawn.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, ORANGE, SKY, arrow

__all__ = [
    "input_output_shapes",
    "latch_timeline",
    "next_words",
    "state_paths",
    "unrolled_unit",
    "word_shares",
]

YELLOW, PINK, AMBER = "#F0E442", "#CC79A7", "#E69F00"


def unrolled_unit(
    x: Sequence[float],
    states: Sequence[float] | np.ndarray,
    wx: float,
    wh: float,
    b: float = 0.0,
    h0: float = 0.0,
) -> Any:
    """One recurrent unit, drawn once per step, with the numbers that it reads and keeps.

    Args:
        x: T numbers, the input of each step.
        states: T numbers, the state after each step.
        wx: weight of the input.
        wh: weight of the state before.
        b: bias.
        h0: the state before step 0.
    """
    import matplotlib.pyplot as plt

    notes = [h0, *np.asarray(states, dtype=float).ravel()]
    count = len(x)
    figure, axis = plt.subplots(figsize=(min(9.0, 2.2 + 1.75 * count), 3.7), layout="constrained")
    gap = 2.0
    for step in range(count + 1):
        place = gap * step
        start = step == 0
        axis.plot(
            place, 0, "o", markersize=46, color="#E6E6E6" if start else SKY, markeredgecolor="black"
        )
        axis.text(
            place,
            0,
            f"{h0:g}" if start else f"{notes[step]:.4f}",
            ha="center",
            va="center",
            fontsize=11,
        )
        axis.text(
            place,
            0.62,
            "start" if start else f"state after\nstep {step - 1}",
            ha="center",
            va="bottom",
            fontsize=10,
        )
        if start:
            continue
        arrow(axis, (place - gap + 0.42, 0), (place - 0.42, 0), ORANGE)
        axis.text(
            place - gap / 2,
            0.12,
            f"Wh = {wh:g}",
            ha="center",
            va="bottom",
            color=ORANGE,
            fontsize=10,
        )
        arrow(axis, (place, -1.2), (place, -0.5), BLUE)
        axis.text(place + 0.1, -0.86, f"Wx = {wx:g}", va="center", color=BLUE, fontsize=10)
        axis.text(
            place,
            -1.42,
            f"x = {x[step - 1]:g}",
            ha="center",
            va="center",
            fontsize=11,
            bbox={"facecolor": "white", "edgecolor": "black", "boxstyle": "round,pad=0.3"},
        )
    axis.text(0, -1.42, f"bias b = {b:g}", ha="center", va="center", fontsize=10, color="#444444")
    axis.set(xlim=(-0.8, gap * count + 0.8), ylim=(-1.7, 1.1))
    axis.axis("off")
    figure.suptitle(
        f"One unit, {count} steps: the same two weights and the same bias every time", fontsize=12
    )
    plt.close(figure)
    return figure


def state_paths(
    paths: Mapping[str, np.ndarray],
    words: Mapping[str, Sequence[str]],
    gap: float | None = None,
) -> Any:
    """How the state of a layer of two units wanders while it reads, once per order of the words.

    Args:
        paths: name -> (T, 2) states after every step; all start from zeros.
        words: the same names -> T words, in the order in which they were read.
        gap: distance of the final states, for the title; None leaves it out.
    """
    import matplotlib.pyplot as plt

    points = {name: np.asarray(path, dtype=float) for name, path in paths.items()}
    figure, axes = plt.subplots(
        1,
        len(points),
        figsize=(4.4 * len(points), 4.6),
        layout="constrained",
        squeeze=False,
        sharex=True,
        sharey=True,
    )
    colours = (BLUE, ORANGE, GREEN, PINK)
    everything = np.concatenate([np.zeros((1, 2)), *points.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    room = 0.16 * float(np.max(high - low)) + 0.02
    for k, (axis, (name, path)) in enumerate(zip(axes[0], points.items(), strict=True)):
        colour = colours[k % len(colours)]
        axis.axhline(0, color=GREY, linewidth=0.8)
        axis.axvline(0, color=GREY, linewidth=0.8)
        for other, ends in enumerate(points.values()):
            if other != k:
                axis.plot(*ends[-1], "X", markersize=12, color=colours[other % len(colours)])
        way = np.vstack([np.zeros(2), path])
        for a, c in itertools.pairwise(way):
            axis.annotate(
                "",
                c,
                a,
                arrowprops={
                    "arrowstyle": "-|>",
                    "color": colour,
                    "linewidth": 1.8,
                    "shrinkA": 0,
                    "shrinkB": 3,
                },
            )
        axis.plot(path[:-1, 0], path[:-1, 1], "o", markersize=6, color=colour)
        axis.plot(*path[-1], "X", markersize=13, color=colour, markeredgecolor="black")
        axis.plot(0, 0, "o", markersize=7, color="black")
        spot = _free_spot(way, 0.09 * float(np.max(high - low)))
        axis.text(*spot, "start", ha="center", va="center", fontsize=10)
        for t, word in enumerate(words[name]):
            # away from the middle of the two pieces of the way that meet here
            after = way[min(t + 2, len(way) - 1)]
            away = way[t + 1] - (way[t] + after) / 2
            length = float(np.hypot(*away)) or 1.0
            axis.annotate(
                f"{t}: {word}",
                way[t + 1],
                xytext=(15 * away[0] / length, 15 * away[1] / length),
                textcoords="offset points",
                ha="left" if away[0] > 0 else "right",
                va="center",
                fontsize=11,
            )
        axis.set_title(name, fontsize=11)
        axis.set_xlabel("state of unit 0")
        axis.set(xlim=(low[0] - 2 * room, high[0] + 2 * room), ylim=(low[1] - room, high[1] + room))
        axis.grid(alpha=0.25)
    axes[0, 0].set_ylabel("state of unit 1")
    title = "The same words, another order: the state takes another way"
    if gap is not None:
        title += f" and ends {gap:.2f} apart (crosses)"
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def next_words(tables: Mapping[str, np.ndarray], words: Sequence[str], title: str = "") -> Any:
    """Tables of next words as heat maps: row = the word before, column = the word after.

    Args:
        tables: title -> (V, V) numbers from 0 to 1.
        words: V words, in the order of rows and columns.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(
        1, len(tables), figsize=(4.5 * len(tables), 4.3), layout="constrained", squeeze=False
    )
    for axis, (name, table) in zip(axes[0], tables.items(), strict=True):
        values = np.asarray(table, dtype=float)
        axis.imshow(values, cmap="Blues", vmin=0, vmax=1.15)
        axis.set_xticks(range(len(words)), list(words))
        axis.set_yticks(range(len(words)), list(words))
        axis.set_xticks(np.arange(len(words) + 1) - 0.5, minor=True)
        axis.set_yticks(np.arange(len(words) + 1) - 0.5, minor=True)
        axis.grid(which="minor", color=GREY, linewidth=0.6)
        axis.tick_params(which="both", length=0)
        axis.set_xlabel("the word after")
        axis.set_title(name, fontsize=11)
        for (i, j), value in np.ndenumerate(values):
            axis.text(
                j,
                i,
                f"{value:.2f}".rstrip("0").rstrip(".") if value else "0",
                ha="center",
                va="center",
                fontsize=11,
                color="white" if value > 0.6 else "black",
            )
    axes[0, 0].set_ylabel("the word before", labelpad=8)
    if title:
        figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def word_shares(influence: np.ndarray, words: Sequence[str]) -> Any:
    """One bar per step: how much of the state is due to each of the words read so far.

    Args:
        influence: (T, T) numbers ≥ 0; row t, column k is how far the state after step t moves if
            word k is left out.  Every row is drawn as shares of its own sum.
        words: T words.
    """
    import matplotlib.pyplot as plt

    moved = np.asarray(influence, dtype=float)
    count = len(words)
    totals = moved.sum(axis=1, keepdims=True)
    shares = 100 * np.divide(moved, totals, out=np.zeros_like(moved), where=totals > 0)
    colours = (BLUE, AMBER, GREEN, PINK, SKY, ORANGE, YELLOW, GREY)
    dark = (BLUE, GREEN, ORANGE, GREY)
    figure, axis = plt.subplots(figsize=(8.6, 1.7 + 0.5 * count), layout="constrained")
    for k, word in enumerate(words):
        left = shares[:, :k].sum(axis=1)
        colour = colours[k % len(colours)]
        axis.barh(
            range(count),
            shares[:, k],
            0.72,
            left=left,
            color=colour,
            edgecolor="white",
            label=f"{k}: {word}",
        )
        for t in range(k, count):
            if shares[t, k] >= 4:
                axis.text(
                    left[t] + shares[t, k] / 2,
                    t,
                    f"{shares[t, k]:.0f}",
                    ha="center",
                    va="center",
                    fontsize=10,
                    color="white" if colour in dark else "black",
                )
    axis.set_yticks(range(count), [f"after “{word}”" for word in words])
    axis.invert_yaxis()
    axis.set(xlim=(0, 100), xlabel="share of each word in the state (percent)")
    axis.legend(
        loc="center left", bbox_to_anchor=(1.01, 0.5), fontsize=10, title="word", frameon=False
    )
    axis.set_title("Read from top to bottom: the share of an early word shrinks", fontsize=12)
    plt.close(figure)
    return figure


def input_output_shapes() -> Any:
    """Five ways to join inputs (below) with outputs (above), each with a box per step."""
    import matplotlib.pyplot as plt

    # label -> (steps, steps with an input, steps with an output)
    ways = {
        "one-to-one": (1, [0], [0]),
        "one-to-many": (3, [0], [0, 1, 2]),
        "many-to-one": (3, [0, 1, 2], [2]),
        "many-to-many": (5, [0, 1, 2], [3, 4]),
        "many-to-many-\nsynchronised": (3, [0, 1, 2], [0, 1, 2]),
    }
    figure, axes = plt.subplots(
        1,
        len(ways),
        figsize=(9, 3.2),
        layout="constrained",
        width_ratios=[1.9, 3, 3, 5, 3],
    )
    for axis, (name, (steps, inputs, outputs)) in zip(axes, ways.items(), strict=True):
        for k in range(steps):
            _box(axis, k, 0, SKY)
            if k:
                arrow(axis, (k - 0.68, 0), (k - 0.32, 0), ORANGE)
            if k in inputs:
                _box(axis, k, -1.1, "#E6E6E6")
                arrow(axis, (k, -0.8), (k, -0.3), "black")
            if k in outputs:
                _box(axis, k, 1.1, YELLOW)
                arrow(axis, (k, 0.3), (k, 0.8), "black")
        half = max(steps, 1.9) / 2
        axis.set(xlim=((steps - 1) / 2 - half, (steps - 1) / 2 + half), ylim=(-1.5, 1.5))
        axis.set_title(name, fontsize=11)
        axis.axis("off")
    for height, name in [(-1.1, "input"), (0, "net"), (1.1, "output")]:
        axes[0].text(-0.42, height, name, ha="right", va="center", fontsize=10)
    figure.suptitle("Boxes above are answers; orange arrows carry the state", fontsize=12)
    plt.close(figure)
    return figure


def latch_timeline(S: Sequence[int], R: Sequence[int], Q: Sequence[int] | np.ndarray) -> Any:
    """Set, reset and the stored bit over the steps.

    Args:
        S: T zeros and ones.
        R: T zeros and ones.
        Q: T zeros and ones, the stored bit after each step.
    """
    import matplotlib.pyplot as plt

    lines = [("S, set", S, BLUE), ("R, reset", R, ORANGE), ("Q, stored", Q, GREEN)]
    count = len(S)
    figure, axes = plt.subplots(3, 1, figsize=(8, 3.4), layout="constrained", sharex=True)
    for axis, (name, values, colour) in zip(axes, lines, strict=True):
        heights = np.asarray(values, dtype=float)
        axis.stairs(heights, np.arange(count + 1) - 0.5, color=colour, fill=True, alpha=0.35)
        axis.stairs(heights, np.arange(count + 1) - 0.5, color=colour, linewidth=2.2)
        axis.set(ylim=(-0.15, 1.2), yticks=[0, 1], xlim=(-0.5, count - 0.5))
        axis.set_ylabel(name, rotation=0, ha="right", va="center", fontsize=11)
        axis.grid(axis="x", alpha=0.3)
    axes[-1].set_xticks(range(count))
    axes[-1].set_xlabel("step")
    figure.suptitle("A short pulse is over at once; the bit that it stored stays", fontsize=12)
    plt.close(figure)
    return figure


def _free_spot(way: np.ndarray, step: float) -> tuple[float, float]:
    """A place beside the first point of a way (n, 2) that is far from all pieces of it."""
    shares = np.linspace(0, 1, 60)[:, None]
    line = np.vstack([a + shares * (c - a) for a, c in itertools.pairwise(way)])
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    # a word is wider than high
    spots = way[0] + step * np.column_stack([1.3 * np.cos(angles), 0.8 * np.sin(angles)])
    free = [np.min(np.hypot(*(line - spot).T)) for spot in spots]
    x, y = spots[int(np.argmax(free))]
    return float(x), float(y)


def _box(axis: Any, x: float, y: float, colour: str) -> None:
    from matplotlib.patches import Rectangle

    axis.add_patch(
        Rectangle((x - 0.3, y - 0.28), 0.6, 0.56, facecolor=colour, edgecolor="black", linewidth=1)
    )
