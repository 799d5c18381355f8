"""Pictures of A02: activations and slopes, softmax, one hidden unit, a network, parameter counts.

Every function takes plain arrays and returns a closed matplotlib figure.  Matplotlib is imported
when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, MAP_COLOURS, ORANGE, SKY

__all__ = [
    "activation_curves",
    "network_values",
    "parameter_growth",
    "softmax_temperature",
    "unit_path",
]

YELLOW = "#F0E442"


def activation_curves(
    z: np.ndarray,
    values: Mapping[str, np.ndarray],
    slopes: Mapping[str, np.ndarray] | None = None,
) -> Any:
    """One panel per activation: what comes out, and how steep it is.

    Args:
        z: (n,) numbers that go in, from small to large.
        values: name -> (n,) what comes out.
        slopes: the same names -> (n,) slopes; None draws the curves alone.
    """
    import matplotlib.pyplot as plt

    z = np.asarray(z, dtype=float)
    lines = -(-len(values) // 2)
    figure, axes = plt.subplots(
        lines, 2, figsize=(8, 2.7 * lines), layout="constrained", squeeze=False, sharex=True
    )
    for axis, name in zip(axes.ravel(), values, strict=False):
        axis.axhline(0, color=GREY, linewidth=0.8)
        axis.axvline(0, color=GREY, linewidth=0.8)
        axis.plot(z, values[name], color=BLUE, linewidth=2.5, label="activation")
        lowest, highest = float(np.min(values[name])), float(np.max(values[name]))
        if slopes is not None:
            # a jump is drawn as a gap, not as a steep line
            steep = np.array(slopes[name], dtype=float)
            steep[1:][np.abs(np.diff(steep)) > 0.5] = np.nan
            axis.plot(z, steep, color=ORANGE, linewidth=2.2, linestyle="--", label="slope")
            lowest, highest = min(lowest, 0.0), max(highest, float(np.nanmax(steep)))
        room = 0.08 * (highest - lowest)
        axis.set(xlim=(z[0], z[-1]), ylim=(lowest - room, highest + room))
        axis.set_title(name, fontsize=11)
        axis.set_ylabel("output" if slopes is None else "output, slope")
        axis.grid(alpha=0.25)
    for axis in axes[-1]:
        axis.set_xlabel("z, the sum that goes in")
    if slopes is not None:
        axes[0, 0].legend(loc="upper left", fontsize=10)
        title = "Sigmoid and tanh are flat far out; relu is flat below 0"
    else:
        title = "Linear is a straight line; the other three bend"
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def softmax_temperature(scores: Sequence[float], shares: Mapping[float, np.ndarray]) -> Any:
    """Ten scores and their shares after the scores were divided by a temperature.

    Args:
        scores: (C,) scores, one per class.
        shares: temperature -> (C,) shares of ``scores / temperature``, in the order of drawing.
    """
    import matplotlib.pyplot as plt

    classes = np.arange(len(scores))
    figure, axes = plt.subplots(
        1, 1 + len(shares), figsize=(9, 2.9), layout="constrained", squeeze=False
    )
    axes[0, 0].bar(classes, scores, color=GREY)
    axes[0, 0].set_title("scores", fontsize=11)
    axes[0, 0].set_ylabel("score")
    best = int(np.argmax(scores))
    for axis, (temperature, values) in zip(axes[0, 1:], shares.items(), strict=True):
        colours = [ORANGE if k == best else BLUE for k in classes]
        axis.bar(classes, values, color=colours)
        axis.text(
            best,
            float(values[best]) + 0.03,
            f"{values[best]:.3f}",
            ha="center",
            fontsize=10,
            color=ORANGE,
        )
        axis.set(ylim=(0, 1.13), yticks=[0, 0.5, 1])
        axis.set_title(f"temperature {temperature:g}", fontsize=11)
    axes[0, 1].set_ylabel("share")
    for axis in axes[0]:
        axis.set(xticks=classes[::2], xlabel="class")
        axis.grid(axis="y", alpha=0.3)
        axis.set_axisbelow(True)
    figure.suptitle(
        "Small temperature: nearly all for the winner. Large temperature: the shares come closer",
        fontsize=12,
    )
    plt.close(figure)
    return figure


def unit_path(
    x: Sequence[float],
    W1: Sequence[Sequence[float]] | np.ndarray,
    j: int,
    total: float,
    output: float,
    kind: str,
) -> Any:
    """The weights of a layer as a heat map, and the way of one hidden unit through it.

    Args:
        x: (n,) inputs of one sample.
        W1: (n, H) weights: row i belongs to input i, column j to unit j.
        j: the unit whose way is drawn.
        total: the sum of its products.
        output: that sum after the activation.
        kind: name of the activation.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Rectangle

    inputs, weights = np.asarray(x, dtype=float), np.asarray(W1, dtype=float)
    count, units = weights.shape
    products = inputs * weights[:, j]
    figure, axes = plt.subplots(
        1,
        4,
        figsize=(8.6, 1.7 + 0.55 * count),
        layout="constrained",
        width_ratios=[1.1, max(units, 3), 1.1, 2.4],
    )
    limit = float(np.max(np.abs(weights))) or 1.0
    shown = [
        (axes[0], inputs[:, None], "x"),
        (axes[1], weights, "W1"),
        (axes[2], products[:, None], f"x · column {j}"),
    ]
    for axis, values, name in shown:
        axis.imshow(
            values if name == "W1" else np.zeros(values.shape),
            cmap=MAP_COLOURS,
            vmin=-limit,
            vmax=limit,
            aspect="auto",
        )
        axis.set_title(name, fontsize=11)
        axis.set(xticks=[], yticks=range(count) if name == "x" else [])
        axis.set_yticks(np.arange(count + 1) - 0.5, minor=True)
        axis.set_xticks(np.arange(values.shape[1] + 1) - 0.5, minor=True)
        axis.grid(which="minor", color=GREY, linewidth=0.6)
        axis.tick_params(which="minor", length=0)
        for (row, column), value in np.ndenumerate(values):
            dark = name == "W1" and abs(value) > 0.65 * limit
            axis.text(
                column,
                row,
                f"{value + 0.0:.3g}",
                ha="center",
                va="center",
                fontsize=11,
                color="white" if dark else "black",
            )
    axes[0].set_ylabel("input i")
    axes[1].set(xticks=range(units), xlabel="hidden unit j\n(blue: below 0, red: above 0)")
    for axis, column in [(axes[1], j), (axes[2], 0)]:
        axis.add_patch(
            Rectangle(
                (column - 0.47, -0.47),
                0.94,
                count - 0.06,
                fill=False,
                edgecolor="black",
                linewidth=3,
            )
        )
    last = axes[3]
    last.set(xlim=(0, 1), ylim=(0, 1))
    last.axis("off")
    box = {"edgecolor": "black", "boxstyle": "round,pad=0.4"}
    for height, text, colour in [
        (0.80, f"sum\n{total:.4g}", YELLOW),
        (0.22, f"after {kind}\n{output:.4g}", SKY),
    ]:
        last.text(
            0.55,
            height,
            text,
            ha="center",
            va="center",
            fontsize=11,
            bbox={**box, "facecolor": colour},
        )
    arrow = {"arrowstyle": "-|>", "color": "black", "linewidth": 1.6}
    last.annotate("", (0.28, 0.80), (-0.02, 0.80), arrowprops=arrow)
    last.annotate("", (0.55, 0.38), (0.55, 0.64), arrowprops=arrow)
    figure.suptitle(
        f"Hidden unit {j} reads every input, but only one column of W1: column {j}", fontsize=12
    )
    plt.close(figure)
    return figure


def network_values(
    outputs: Sequence[np.ndarray],
    weights: Sequence[Sequence[Sequence[float]] | np.ndarray],
    kinds: Sequence[str],
    row: int = 0,
) -> Any:
    """A small network with the number that every unit handed on, for one example.

    Args:
        outputs: L + 1 arrays (N, n_l): the input and what each of the L layers gave.
        weights: L tables (n_{l-1}, n_l), written on the connections.
        kinds: L names of activations, written above the layers.
        row: which example of the batch.
    """
    import matplotlib.pyplot as plt

    layers = [np.asarray(values, dtype=float)[row] for values in outputs]
    highest = max(len(layer) for layer in layers)
    figure, axis = plt.subplots(figsize=(8, 1.2 + 0.85 * highest), layout="constrained")
    places = [
        [(2.4 * k, (len(layer) - 1) / 2 - i) for i in range(len(layer))]
        for k, layer in enumerate(layers)
    ]
    for k, table in enumerate(weights):
        for (i, j), weight in np.ndenumerate(np.asarray(table, dtype=float)):
            (x0, y0), (x1, y1) = places[k][i], places[k + 1][j]
            axis.plot(
                [x0, x1],
                [y0, y1],
                color=ORANGE if weight > 0 else BLUE if weight < 0 else GREY,
                linewidth=1.8,
                linestyle="-" if weight >= 0 else "--",
                zorder=1,
            )
            share = 0.3  # near the start, where the lines of one unit have parted
            axis.text(
                x0 + share * (x1 - x0),
                y0 + share * (y1 - y0),
                f"{weight:g}",
                ha="center",
                va="center",
                fontsize=10,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.2},
                zorder=2,
            )
    names = ["input", *[f"layer {k + 1}: {kind}" for k, kind in enumerate(kinds)]]
    for layer, spots, name in zip(layers, places, names, strict=True):
        for value, (a, c) in zip(layer, spots, strict=True):
            axis.plot(a, c, "o", markersize=34, color="white", markeredgecolor="black", zorder=3)
            axis.text(a, c, f"{value:.3g}", ha="center", va="center", fontsize=11, zorder=4)
        axis.text(spots[0][0], highest / 2 + 0.05, name, ha="center", va="bottom", fontsize=11)
    axis.set(
        xlim=(-0.8, 2.4 * (len(layers) - 1) + 0.8), ylim=(-highest / 2 + 0.05, highest / 2 + 0.35)
    )
    axis.axis("off")
    figure.suptitle(
        "Each layer reads what the layer before handed on (dashed: negative weight)", fontsize=12
    )
    plt.close(figure)
    return figure


def parameter_growth(
    sides: Sequence[int], counts: Mapping[str, Sequence[int]], marked: int | None = None
) -> Any:
    """How many numbers a layer learns when its square picture gets larger.

    Args:
        sides: pixels along one side of the picture, each twice the one before.
        counts: label -> one count per side, at most three labels.
        marked: a side (one of ``sides``) at which the counts are written out.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8, 4.2), layout="constrained")
    colours, marks = (BLUE, ORANGE, GREEN), ("o", "s", "^")
    for k, (label, numbers) in enumerate(counts.items()):
        axis.plot(sides, numbers, marker=marks[k % 3], color=colours[k % 3], label=label)
        if marked is not None:
            number = numbers[list(sides).index(marked)]
            axis.annotate(
                f"{number:,}",
                (marked, number),
                xytext=(4, 10),
                textcoords="offset points",
                ha="right",
                fontsize=11,
                color=colours[k % 3],
            )
    axis.set_xscale("log", base=2)
    axis.set_xticks(sides, [str(side) for side in sides])
    axis.set(
        yscale="log",
        xlabel="side of the square colour picture (pixels, each step twice as many)",
        ylabel="numbers to learn (log scale)",
    )
    lowest, highest = axis.get_ylim()
    axis.set_ylim(lowest, highest * 2)
    axis.grid(alpha=0.3, which="major")
    axis.legend(loc="center right", fontsize=10)
    axis.set_title(
        "Twice the side: four times the weights in a dense layer, the same small filters",
        fontsize=12,
    )
    plt.close(figure)
    return figure
