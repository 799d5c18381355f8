"""Pictures of A12: an engine, windows over time, forecasts beside the truth, a rollout.

Every function takes plain numbers and arrays and returns a closed matplotlib figure.
Matplotlib is imported when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, ORANGE, SKY, YELLOW

__all__ = [
    "answers_of",
    "engine_samples",
    "forecasts",
    "reach_of_tanh",
    "rollout_drift",
    "score_bars",
    "window_bars",
]

DARK = "#333333"
#: A sample that belongs to both sides.
BOTH = "#CC79A7"
PALE = "#DDDDDD"
PLAIN = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
LABEL = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1.5}
# the marks of the forecasts differ as well as their colours
COLOURS = (ORANGE, BLUE, GREEN, YELLOW, SKY)
MARKS = ("s", "^", "D", "v", "P")
LINES = ("--", "-", "-.", ":", "--")


def answers_of(model: Any, X: np.ndarray) -> np.ndarray:
    """The forecasts of a trained net; for ``when_written``: a picture waits while it is None.

    Args:
        model: a Keras model, or None if there is none yet.
        X: (M, T, 1) windows.

    Returns:
        (M, 1) forecasts.

    Raises:
        NotImplementedError: if there is no trained net yet.
    """
    if model is None:
        raise NotImplementedError("train is not written yet")
    return np.asarray(model.predict(X, verbose=0))


def engine_samples(
    samples: np.ndarray, rate: float = 200.0, period: float | None = None, first: int = 0
) -> Any:
    """A stretch of a series of readings, every one a dot.

    Args:
        samples: (n,) readings.
        rate: readings per second, for the second axis.
        period: samples of one turn of the shaft, drawn as bars in two colours; None for none.
        first: number of the first sample.
    """
    import matplotlib.pyplot as plt

    samples = np.asarray(samples, dtype=float).ravel()
    where = first + np.arange(len(samples))
    low, high = float(samples.min()), float(samples.max())
    room = 0.2 * (high - low)
    figure, axis = plt.subplots(figsize=(8.8, 3.6), layout="constrained")
    axis.plot(where, samples, color=BLUE, linewidth=1.2, marker="o", markersize=3.5)
    axis.axhline(0, color=GREY, linewidth=0.8)
    axis.set_xlim(first - 1, first + len(samples))
    axis.set_ylim(low - 0.08 * (high - low), high + 0.08 * (high - low))
    if period is not None:
        base = low - room
        axis.set_ylim(bottom=base - 0.35 * room)
        starts = np.arange(0, len(samples) - 1, period)
        for number, start in enumerate(starts):
            end = min(start + period, len(samples) - 1)
            axis.barh(
                base,
                end - start,
                left=first + start,
                height=0.35 * room,
                color=SKY if number % 2 else PALE,
                linewidth=0,
            )
        axis.text(
            first + 0.5,
            base + 0.24 * room,
            f"one turn of the shaft at {60 * rate / period:.0f} a minute: {period:.1f} samples",
            va="bottom",
            fontsize=9,
            bbox=LABEL,
        )
    axis.set_xlabel("sample")
    axis.set_ylabel("reading")
    axis.set_axisbelow(True)
    axis.grid(color="#EEEEEE", linewidth=0.6)
    to_seconds_and_back: Any = (lambda x: x / rate, lambda x: x * rate)
    seconds = axis.secondary_xaxis("top", functions=to_seconds_and_back)
    seconds.set_xlabel("seconds")
    axis.set_title(f"{len(samples)} readings of an engine", fontsize=12)
    plt.close(figure)
    return figure


def window_bars(
    panels: Mapping[str, tuple[Sequence[int] | np.ndarray, Sequence[int] | np.ndarray]],
    n: int,
    T: int,
    horizon: int = 1,
    step: int = 1,
    cuts: Mapping[str, int] | None = None,
) -> Any:
    """Windows as bars over time, one row each, and below them which samples belong to whom.

    A window that starts at s is drawn from sample s to sample s + T - 1, with a mark on its
    target, horizon samples after the last one.  Windows in neither list are left white.

    Args:
        panels: title -> (starts of the training windows, starts of the test windows).
        n: number of samples.
        T: samples of a window.
        horizon: samples from the end of a window to its target.
        step: samples from one start to the next.
        cuts: title of a panel -> first sample of its test part, drawn as a line.
    """
    import matplotlib.pyplot as plt
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    count = len(range(0, n - T - horizon + 1, step))
    figure, axes = plt.subplots(
        1,
        len(panels),
        figsize=(4.7 * len(panels) if len(panels) > 1 else 7.5, 1.7 + 0.19 * (count + 3)),
        squeeze=False,
        sharey=True,
        layout="constrained",
    )
    seen: set[str] = set()
    for axis, (title, (train, test)) in zip(axes[0], panels.items(), strict=True):
        trains, tests = {int(s) for s in train}, {int(s) for s in test}
        used = np.zeros((2, n), dtype=bool)
        for row, start in enumerate(range(0, n - T - horizon + 1, step)):
            side = "train" if start in trains else "test" if start in tests else "left out"
            seen.add(side)
            colour = {"train": BLUE, "test": ORANGE, "left out": "white"}[side]
            edge = GREY if side == "left out" else colour
            axis.barh(
                -row,
                T,
                left=start - 0.5,
                height=0.62,
                color=colour,
                edgecolor=edge,
                linewidth=0.8,
                linestyle=":" if side == "left out" else "-",
            )
            target = start + T - 1 + horizon
            if horizon > 1:
                axis.plot([start + T - 0.5, target], [-row] * 2, color=edge, linewidth=1)
            axis.plot(
                target,
                -row,
                marker="o" if side == "train" else "D",
                markersize=5,
                color=colour,
                markeredgecolor=edge,
            )
            if side != "left out":
                used[int(side == "test"), start : start + T + horizon] = True
        strip = -count - 1.2
        for sample in range(n):
            both, one = used[:, sample].all(), used[:, sample].any()
            kind = "both" if both else "one" if one else "none"
            seen.add(kind)
            colour = {"both": BOTH, "none": "white"}.get(kind, BLUE if used[0, sample] else ORANGE)
            axis.barh(
                strip,
                1,
                left=sample - 0.5,
                height=1.1,
                color=colour,
                edgecolor=GREY,
                linewidth=0.5,
                hatch="///" if both else None,
            )
        if title in (cuts or {}):
            cut = (cuts or {})[title] - 0.5
            axis.axvline(cut, color="black", linewidth=1.4, zorder=0.5)
            axis.text(cut, 1.0, "cut", ha="center", va="center", fontsize=9.5, bbox=PLAIN)
        axis.set_xlim(-0.7, n - 0.3)
        axis.set_ylim(strip - 0.9, 1.6 if cuts else 1)
        axis.set_yticks([0, -(count - 1), strip])
        axis.set_yticklabels(["first window", "last window", "samples"])
        axis.tick_params(axis="y", length=0)
        axis.set_xlabel("sample")
        axis.set_title(title, fontsize=11)
        for spine in ("top", "right", "left"):
            axis.spines[spine].set_visible(False)
    handles: list[Any] = []
    if "train" in seen:
        name = "training window" if "test" in seen else "window"
        handles.append(Patch(facecolor=BLUE, label=name))
    if "test" in seen:
        handles.append(Patch(facecolor=ORANGE, label="test window"))
    if "left out" in seen:
        handles.append(Patch(facecolor="white", edgecolor=GREY, linestyle=":", label="left out"))
    handles.append(
        Line2D([], [], color=DARK, marker="o", linestyle="none", markersize=5, label="its target")
    )
    if "both" in seen:
        handles.append(
            Patch(facecolor=BOTH, edgecolor=GREY, hatch="///", label="sample of both sides")
        )
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles), fontsize=9.5)
    plt.close(figure)
    return figure


def score_bars(
    rmse: Mapping[str, float], full: float | None = 0.20, half: float | None = 0.30
) -> Any:
    """The errors of several forecasts, shortest is best, beside the marks of the capstone.

    Args:
        rmse: name -> RMSE in units of sigma.
        full, half: errors that earn the full and half the mark; None for no line.
    """
    import matplotlib.pyplot as plt

    names, values = list(rmse), [float(v) for v in rmse.values()]
    figure, axis = plt.subplots(figsize=(8, 1.5 + 0.42 * len(names)), layout="constrained")
    best = int(np.argmin(values))
    axis.barh(
        names,
        values,
        height=0.62,
        color=[BLUE if k == best else SKY for k in range(len(names))],
    )
    top = max([*values, half or 0]) * 1.16
    for k, value in enumerate(values):
        axis.text(0.995 * top, k, f"{value:.3f}", ha="right", va="center", fontsize=10)
    for level, word, line in ((full, "full mark", "-"), (half, "half mark", "--")):
        if level is not None:
            axis.axvline(level, color=ORANGE, linestyle=line, linewidth=1.6)
            axis.text(
                level,
                -0.85,
                f" {word} ",
                ha="right" if level == full else "left",
                va="center",
                fontsize=9.5,
                color=ORANGE,
            )
    axis.set_xlim(0, top)
    axis.set_ylim(len(names) - 0.4, -1.3)
    axis.tick_params(axis="y", length=0)
    axis.set_xlabel("RMSE on the test windows, in units of sigma")
    for spine in ("top", "right"):
        axis.spines[spine].set_visible(False)
    axis.set_title("What a forecast without a network costs", fontsize=12)
    plt.close(figure)
    return figure


def forecasts(true: np.ndarray, predicted: Mapping[str, np.ndarray], first: int = 0) -> Any:
    """Forecasts of the next reading beside the readings that came, and what they missed by.

    Args:
        true: (n,) or (n, 1) readings, standardised.
        predicted: label -> as many forecasts, one made just before each reading.
        first: number of the first sample.
    """
    import matplotlib.pyplot as plt

    true = np.asarray(true, dtype=float).ravel()
    where = first + np.arange(len(true))
    figure, (above, below) = plt.subplots(
        2,
        1,
        figsize=(8.8, 5.2),
        sharex=True,
        layout="constrained",
        gridspec_kw={"height_ratios": [1.7, 1]},
    )
    above.plot(where, true, color=DARK, linewidth=1.3, marker="o", markersize=4, label="true")
    for k, (label, values) in enumerate(predicted.items()):
        values = np.asarray(values, dtype=float).ravel()
        look: dict[str, Any] = {
            "color": COLOURS[k % len(COLOURS)],
            "marker": MARKS[k % len(MARKS)],
            "markersize": 4.5,
        }
        above.plot(where, values, linestyle="none", markerfacecolor="none", label=label, **look)
        below.plot(where, values - true, linestyle=LINES[k % len(LINES)], linewidth=1.2, **look)
    below.axhline(0, color=DARK, linewidth=1)
    above.set_ylabel("reading in units of sigma")
    below.set_ylabel("forecast minus true")
    below.set_xlabel("sample")
    for axis in (above, below):
        axis.grid(color="#EEEEEE", linewidth=0.6)
    above.set_xlim(first - 1, first + len(true))
    figure.legend(loc="outside lower center", ncols=1 + len(predicted), fontsize=10)
    figure.suptitle(f"{len(true)} forecasts, each one step ahead", fontsize=12)
    plt.close(figure)
    return figure


def rollout_drift(
    window: np.ndarray, true: np.ndarray, rolled: Mapping[str, np.ndarray], block: int = 20
) -> Any:
    """A net that eats its own forecasts, beside what really came, and the error as it grows.

    Args:
        window: (T,) or (T, 1) true readings that were given at the start.
        true: (n,) readings that followed.
        rolled: label -> (n,) values of the rollout.
        block: the error is the RMSE over blocks of that many steps.
    """
    import matplotlib.pyplot as plt

    window = np.asarray(window, dtype=float).ravel()
    true = np.asarray(true, dtype=float).ravel()
    past, future = np.arange(-len(window), 0), np.arange(len(true))
    figure, (above, below) = plt.subplots(
        2,
        1,
        figsize=(8.8, 5.4),
        sharex=True,
        layout="constrained",
        gridspec_kw={"height_ratios": [1.6, 1]},
    )
    above.axvspan(-len(window), -0.5, color="#F0F0F0", linewidth=0)
    above.plot(past, window, color=GREY, linewidth=1.5, label="the window that is given")
    above.plot(future, true, color=DARK, linewidth=1.3, label="what really came")
    below.axvspan(-len(window), -0.5, color="#F0F0F0", linewidth=0)
    blocks = [slice(k, k + block) for k in range(0, len(true) - block + 1, block)]
    for k, (label, values) in enumerate(rolled.items()):
        values = np.asarray(values, dtype=float).ravel()
        colour, line = COLOURS[k % len(COLOURS)], LINES[k % len(LINES)]
        above.plot(future, values, color=colour, linestyle=line, linewidth=1.8, label=label)
        errors = [float(np.sqrt(np.mean((values[b] - true[b]) ** 2))) for b in blocks]
        below.plot(
            [b.start + (block - 1) / 2 for b in blocks],
            errors,
            color=colour,
            linestyle=line,
            marker=MARKS[k % len(MARKS)],
            markersize=5,
        )
    below.axhline(1, color=GREY, linestyle=":", linewidth=1.4)
    below.text(
        -len(window) + 1,
        1,
        "always saying the mean",
        va="center",
        fontsize=9,
        bbox={**LABEL, "facecolor": "#F0F0F0"},
    )
    below.set_ylim(0, max(1.15, below.get_ylim()[1]))
    below.set_ylabel(f"RMSE over\n{block} steps")
    below.set_xlabel("steps after the last true reading")
    above.set_ylabel("reading in units of sigma")
    above.set_xlim(-len(window), len(true))
    for axis in (above, below):
        axis.grid(color="#EEEEEE", linewidth=0.6)
    figure.legend(loc="outside lower center", ncols=2 + len(rolled), fontsize=10)
    figure.suptitle("Forecasts fed back as inputs: small errors add up", fontsize=12)
    plt.close(figure)
    return figure


def reach_of_tanh(z: np.ndarray, bins: int = 40) -> Any:
    """Where standardised readings lie, and which of them an output between -1 and 1 can reach.

    Args:
        z: readings in units of sigma, any shape.
        bins: bars of the histogram.
    """
    import matplotlib.pyplot as plt

    z = np.asarray(z, dtype=float).ravel()
    reach = 1.05 * max(1.5, float(np.abs(z).max()))
    # bars end at -1 and 1, so that each has one colour
    width = 2 * reach / bins
    edges = np.arange(1, reach + width, width)
    inner = np.linspace(-1, 1, max(2, round(2 / width)) + 1)
    edges = np.concatenate([-edges[:0:-1], inner, edges[1:]])
    counts, _ = np.histogram(z, edges)
    middle, widths = (edges[1:] + edges[:-1]) / 2, np.diff(edges)
    outside = np.abs(middle) > 1
    figure, axis = plt.subplots(figsize=(8, 3.4), layout="constrained")
    share = float(np.mean(np.abs(z) > 1))
    for mask, colour, label in (
        (~outside, SKY, f"within reach: {1 - share:.0%}"),
        (outside, ORANGE, f"out of reach: {share:.0%}"),
    ):
        axis.bar(
            middle[mask],
            (counts / widths)[mask] / len(z),
            width=0.92 * widths[mask],
            color=colour,
            label=label,
        )
    for side in (-1, 1):
        axis.axvline(side, color=DARK, linewidth=1.3)
    axis.set_xlim(-reach, reach)
    axis.set_yticks([])
    axis.set_xlabel("reading in units of sigma")
    axis.set_ylabel("how often")
    axis.legend(fontsize=10, loc="upper left", frameon=False)
    axis.set_title("What an output squashed by tanh cannot say", fontsize=12)
    plt.close(figure)
    return figure
