"""Pictures of A03: prices of errors, steps along a slope, a net backwards, a net that learns.

Every function takes plain numbers and arrays and returns a closed matplotlib figure.
Matplotlib is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, MAP_COLOURS, ORANGE, SKY, arrow

__all__ = [
    "error_parabola",
    "loss_curves",
    "net_backwards",
    "price_of_probability",
    "slope_errors",
    "xor_boundary",
]

GREEN, GREY = "#009E73", "#8A8A8A"
LABEL = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1}
CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
XOR = np.array([0, 1, 1, 0])


def price_of_probability(marked: Sequence[float] = (0.9, 0.5, 0.1, 0.01)) -> Any:
    """What a classifier pays for the probability that it gave to the right class.

    Args:
        marked: probabilities, larger than 0, that get a dot and their price in numbers.
    """
    import matplotlib.pyplot as plt

    p = np.linspace(0.002, 1, 500)
    figure, axis = plt.subplots(figsize=(7.5, 3.8), layout="constrained")
    axis.plot(p, -np.log(p), color=BLUE, linewidth=2)
    for value in marked:
        price = -np.log(value)
        axis.plot(value, price, "o", color=ORANGE, markersize=7)
        axis.annotate(
            f"p = {value:g}: price {price:.2f}",
            (value, price),
            xytext=(9, 9) if value < 0.8 else (-40, 14),
            textcoords="offset points",
            fontsize=10,
        )
    axis.axhline(0, color="black", linewidth=0.8)
    axis.set(xlim=(-0.02, 1.02), ylim=(-0.2, 5.6))
    axis.set_xlabel("probability of the right class")
    axis.set_ylabel("price of one example")
    axis.set_title("Sure and right is free, sure and wrong is dear", fontsize=12)
    plt.close(figure)
    return figure


def error_parabola(
    x: float, actual: float, yours: Sequence[float], opposite: Sequence[float]
) -> Any:
    """The error of the model w·x over its weight, with the steps of two rules on it.

    Args:
        x: the input, not 0.
        actual: the output that was wanted.
        yours: the weights that your rule visits, the first one is the start.
        opposite: the weights of the same rule with the opposite sign, from the same start.
    """
    import matplotlib.pyplot as plt

    def error(w: Any) -> Any:
        return (actual - np.asarray(w, dtype=float) * x) ** 2

    best = actual / x
    visited = [*yours, *opposite, best]
    reach = 1.12 * max(abs(w - best) for w in visited)
    line = np.linspace(best - reach, best + 0.6 * reach, 400)
    if max(visited) > line[-1]:
        line = np.linspace(best - 0.6 * reach, best + reach, 400)
    if min(visited) < line[0]:
        line = np.linspace(best - reach, best + reach, 400)
    figure, axis = plt.subplots(figsize=(8, 4.6), layout="constrained")
    axis.plot(line, error(line), color=GREY, linewidth=1.5)
    rules = [("the opposite sign", opposite, ORANGE, "s"), ("your rule", yours, BLUE, "o")]
    for name, weights, colour, marker in rules:
        axis.plot(
            weights[1:],
            error(weights[1:]),
            marker,
            color=colour,
            markersize=8,
            label=name,
            zorder=4,
        )
        for old, new in pairwise(weights):
            axis.annotate(
                "",
                (new, error(new)),
                (old, error(old)),
                arrowprops={
                    "arrowstyle": "-|>",
                    "color": colour,
                    "linewidth": 1.8,
                    "shrinkA": 5,
                    "shrinkB": 5,
                    "connectionstyle": "arc3,rad=0.25",
                },
            )
    start = yours[0]
    axis.plot(start, error(start), "D", color="black", markersize=8, label="start", zorder=5)
    axis.plot(best, 0, "*", color=GREEN, markersize=15, label=f"no error: w = {best:g}", zorder=3)
    axis.set_xlim(line[0], line[-1])
    axis.set_ylim(-0.04 * error(line).max(), 1.02 * error(line).max())
    axis.set_xlabel("weight w")
    axis.set_ylabel("error e = (actual - w·x)²")
    axis.set_title(f"Same slope, two signs: x = {x:g}, actual = {actual:g}", fontsize=12)
    axis.legend(loc="upper right", fontsize=10)
    plt.close(figure)
    return figure


def slope_errors(
    steps: np.ndarray, errors: Mapping[str, np.ndarray], marked: Sequence[float] = (1e-5, 1e-12)
) -> Any:
    """How wrong a numeric slope is for every size of its step, both axes logarithmic.

    Args:
        steps: (S,) sizes h of the step, larger than 0.
        errors: name -> (S,) distances between numeric and true slope, 0 or more.
        marked: steps that get a vertical line.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8, 4.6), layout="constrained")
    looks = zip((BLUE, ORANGE, GREEN), ("o-", "s--", "^:"), strict=True)
    for (name, values), (colour, look) in zip(errors.items(), looks, strict=False):
        shown = np.maximum(np.asarray(values, dtype=float), 1e-17)  # a logarithm needs more than 0
        axis.loglog(steps, shown, look, color=colour, markersize=6, label=name)
    for h in marked:
        axis.axvline(h, color=GREY, linewidth=1.2, linestyle=":")
        axis.text(
            h,
            0.98,
            f"h = 1e{round(np.log10(h))}",
            transform=axis.get_xaxis_transform(),
            ha="center",
            va="top",
            fontsize=10,
            bbox=LABEL,
        )
    axis.grid(color="#E0E0E0", linewidth=0.6)
    axis.set_xlabel("step h")
    axis.set_ylabel("error of the slope")
    axis.set_title("A smaller step helps, and then it harms", fontsize=12)
    axis.legend(loc="lower left", fontsize=10)
    plt.close(figure)
    return figure


def net_backwards() -> Any:
    """The small net of Q3.7 with its numbers: blue on the way forward, orange on the way back."""
    import matplotlib.pyplot as plt

    stations = [  # name, number on the way forward, gradient on the way back
        ("X", "1, 2", None),
        ("sums z", "3, -1", "8, 0"),
        ("hidden H", "3, 0", "8, 20"),
        ("output", "7", "4"),
        ("loss", "4", "1"),
    ]
    between = ["· W + b", "relu", "· W + b", "mse, y = 5"]
    figure, axis = plt.subplots(figsize=(9, 3.5), layout="constrained")
    for k, (name, forward, back) in enumerate(stations):
        x = 2.0 * k
        axis.text(x, 1.62, name, ha="center", va="center", fontsize=12)
        _box(axis, x, 1.0, forward, BLUE)
        if back is not None:
            _box(axis, x, -0.35, back, ORANGE)
    for k, words in enumerate(between):
        x = 2.0 * k
        arrow(axis, (x + 0.55, 1.0), (x + 1.45, 1.0), BLUE)
        axis.text(x + 1, 1.22, words, ha="center", va="center", fontsize=10, color=BLUE)
        if k > 0:
            arrow(axis, (x + 1.45, -0.35), (x + 0.55, -0.35), ORANGE)
    axis.text(3, -0.12, "slopes 1, 0", ha="center", va="center", fontsize=10, color=ORANGE)
    for x, words in [(1, "dW = [[8, 0], [16, 0]]\ndb = [8, 0]"), (5, "dW = [[12], [0]]\ndb = [4]")]:
        axis.text(x, -1.25, words, ha="center", va="center", fontsize=10, color=ORANGE)
    arrow(axis, (1.6, -0.6), (1.2, -0.98), ORANGE)
    arrow(axis, (5.6, -0.6), (5.2, -0.98), ORANGE)
    axis.text(0, -0.35, "not\nneeded", ha="center", va="center", fontsize=10, color=GREY)
    axis.text(-1.0, 1.0, "forward", ha="center", va="center", rotation=90, color=BLUE)
    axis.text(-1.0, -0.35, "back", ha="center", va="center", rotation=90, color=ORANGE)
    axis.set(xlim=(-1.3, 8.8), ylim=(-1.7, 1.95))
    axis.set_axis_off()
    axis.set_title("Every number on the way back: how the loss changes with it", fontsize=12)
    plt.close(figure)
    return figure


def loss_curves(histories: Mapping[str, Sequence[float]], chance: float | None = None) -> Any:
    """Losses by epoch of several runs, the loss axis logarithmic.

    Args:
        histories: name of the run -> its loss after each epoch; nan and inf are left out.
        chance: the loss of somebody who guesses, drawn as a dashed line.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8, 4.6), layout="constrained")
    looks = [(SKY, "-"), (BLUE, "-"), (ORANGE, "-"), (GREEN, "--")]
    for k, (name, history) in enumerate(histories.items()):
        values = np.asarray(history, dtype=float)
        values = np.where(np.isfinite(values) & (values > 0), values, np.nan)
        colour, look = looks[k % len(looks)]
        axis.semilogy(
            range(1, len(values) + 1), values, look, color=colour, linewidth=2, label=name
        )
    if chance is not None:
        axis.axhline(chance, color=GREY, linestyle="--", linewidth=1.2, label="guessing")
    axis.grid(color="#E0E0E0", linewidth=0.6)
    axis.set_xlabel("epoch")
    axis.set_ylabel("mean loss of the epoch")
    axis.set_title("One net, one start: the learning rate decides how it goes", fontsize=12)
    axis.legend(loc="best", fontsize=10)
    plt.close(figure)
    return figure


def xor_boundary(
    snapshots: Mapping[int, Sequence[tuple[np.ndarray, np.ndarray | None]]],
) -> Any:
    """What a net of two inputs and two classes says everywhere, at several moments of training.

    Args:
        snapshots: number of epochs -> params, pairs (W, b); tanh in the hidden layers, softmax at
            the end.
    """
    import matplotlib.pyplot as plt

    line = np.linspace(-0.5, 1.5, 121)
    grid = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    count = len(snapshots)
    figure, axes = plt.subplots(
        1, count, figsize=(2.35 * count, 2.95), squeeze=False, sharey=True, layout="constrained"
    )
    drawing: Any = None
    for axis, (epochs, params) in zip(axes[0], snapshots.items(), strict=True):
        shown = _second_class(grid, params).reshape(len(line), len(line))
        drawing = axis.imshow(
            shown, extent=(-0.5, 1.5, -0.5, 1.5), origin="lower", cmap=MAP_COLOURS, vmin=0, vmax=1
        )
        if shown.min() < 0.5 < shown.max():
            axis.contour(line, line, shown, levels=[0.5], colors="black", linewidths=1.5)
        right = (_second_class(CORNERS, params) > 0.5) == (XOR == 1)
        for corner, target in zip(CORNERS, XOR, strict=True):
            axis.plot(
                *corner,
                "o" if target else "s",
                color=ORANGE if target else BLUE,
                markeredgecolor="white",
                markeredgewidth=1.5,
                markersize=11,
            )
        axis.set_title(f"{epochs} epochs: {int(right.sum())} of 4 right", fontsize=10)
        axis.set(xticks=[0, 1], yticks=[0, 1])
        axis.set_xlabel("first input")
    axes[0, 0].set_ylabel("second input")
    figure.colorbar(drawing, ax=axes, shrink=0.7, label="probability of class 1")
    figure.suptitle(
        "XOR through training: black line at one half, squares class 0, discs class 1", fontsize=12
    )
    plt.close(figure)
    return figure


def _second_class(
    rows: np.ndarray, params: Sequence[tuple[np.ndarray, np.ndarray | None]]
) -> np.ndarray:
    """(N,) probabilities of class 1 for rows (N, 2): tanh layers, softmax over two numbers."""
    h = np.asarray(rows, dtype=float)
    for k, (W, b) in enumerate(params):
        h = h @ np.asarray(W, dtype=float) + (0 if b is None else np.asarray(b, dtype=float))
        if k < len(params) - 1:
            h = np.tanh(h)
    return np.asarray(0.5 * (1 + np.tanh((h[:, 1] - h[:, 0]) / 2)))


def _box(axis: Any, x: float, y: float, words: str, colour: str) -> None:
    """A number or two in a frame."""
    axis.text(
        x,
        y,
        words,
        ha="center",
        va="center",
        fontsize=12,
        bbox={"boxstyle": "round,pad=0.4", "facecolor": "white", "edgecolor": colour, "lw": 1.8},
    )
