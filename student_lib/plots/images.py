"""Pictures of A07: digits on a canvas, accuracy by place, and what a trained net gets wrong.

Every function takes plain arrays and returns a closed matplotlib figure.  Matplotlib is imported
when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, MAP_COLOURS, ORANGE, SKY, YELLOW

__all__ = [
    "OFFSETS",
    "OFFSET_CURVES",
    "accuracy_by_offset",
    "confusion_matrix",
    "digits_on_canvas",
    "first_filters",
    "ink_in_common",
    "misclassified",
    "softmax_bars",
    "sure_and_right",
    "trained",
]

#: Columns beside the middle of the canvas, for ``OFFSET_CURVES``.
OFFSETS = (-2, -1, 0, 1, 2)

#: What the digits of the training stood like -> net -> accuracy at each of ``OFFSETS``: means of
#: five trainings, made by golden/make_curves.py of the sources of A07.
OFFSET_CURVES: dict[str, dict[str, tuple[float, ...]]] = {
    "trained in the middle only": {
        "dense net": (0.154, 0.446, 0.958, 0.493, 0.146),
        "convolutions, then dense": (0.284, 0.734, 0.978, 0.673, 0.340),
        "convolutions, then maxima": (0.978, 0.933, 0.984, 0.929, 0.980),
    },
    "trained at all places": {
        "dense net": (0.871, 0.882, 0.878, 0.884, 0.879),
        "convolutions, then dense": (0.946, 0.960, 0.957, 0.951, 0.953),
        "convolutions, then maxima": (0.980, 0.980, 0.979, 0.980, 0.981),
    },
}


def trained(model: Any) -> Any:
    """The model itself; for ``when_written``: a picture that needs it waits while it is None.

    Raises:
        NotImplementedError: if there is no trained model yet.
    """
    if model is None:
        raise NotImplementedError("Q7.5 train is not written yet")
    return model


def digits_on_canvas(
    canvases: np.ndarray,
    names: Sequence[object],
    title: str,
    corners: Sequence[tuple[int, int]] | None = None,
    size: int = 8,
) -> Any:
    """Small pictures side by side, at most eight in a row.

    Args:
        canvases: (N, H, W) or (N, H, W, 1) numbers, 0 for paper and 1 for ink.
        names: N words or numbers, written above the pictures.
        title: the point of the figure.
        corners: for every picture row and column of the upper left corner of a frame.
        size: side of that frame in pixels.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Rectangle

    pictures = _flat(canvases)
    columns = min(len(pictures), 8)
    lines = -(-len(pictures) // columns)
    width = max(1.12, min(2.2, 9 / columns))
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(width * columns, (width + 0.25) * lines + 0.45),
        squeeze=False,
        layout="constrained",
    )
    for axis in axes.ravel()[len(pictures) :]:
        axis.axis("off")
    for k, (picture, name) in enumerate(zip(pictures, names, strict=True)):
        axis = axes.ravel()[k]
        _ink(axis, picture)
        axis.set_title(str(name), fontsize=10)
        if corners is not None:
            row, column = corners[k]
            axis.add_patch(
                Rectangle(
                    (column - 0.5, row - 0.5),
                    size,
                    size,
                    fill=False,
                    edgecolor=ORANGE,
                    linewidth=1.8,
                    linestyle="--",
                )
            )
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def ink_in_common(pairs: Mapping[str, tuple[np.ndarray, np.ndarray]], level: float = 0.5) -> Any:
    """Two pictures on top of each other: the ink of the first, of the second, of both.

    Args:
        pairs: title of the panel -> two pictures (H, W), 0 for paper and 1 for ink.
        level: from this value on a pixel counts as ink.
    """
    import matplotlib.pyplot as plt
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    colours = ["white", SKY, YELLOW, "#222222"]
    figure, axes = plt.subplots(
        1, len(pairs), figsize=(3.2 * len(pairs), 4.3), squeeze=False, layout="constrained"
    )
    for axis, (name, (first, second)) in zip(axes[0], pairs.items(), strict=True):
        one, two = np.asarray(first) >= level, np.asarray(second) >= level
        kind = one + 2 * two
        axis.imshow(kind, cmap=ListedColormap(colours), vmin=-0.5, vmax=3.5)
        _lines(axis, *kind.shape)
        axis.set_title(f"{name}\n{int((one & two).sum())} pixels of ink in common", fontsize=11)
    figure.legend(
        handles=[
            Patch(facecolor=colour, edgecolor=GREY, label=label)
            for colour, label in zip(
                colours[1:], ("ink of the first", "ink of the second", "ink of both"), strict=True
            )
        ],
        loc="outside lower center",
        ncols=3,
        fontsize=10,
    )
    figure.suptitle("Pixel by pixel: what do two pictures share?\n", fontsize=12)
    plt.close(figure)
    return figure


def accuracy_by_offset(
    offsets: Sequence[int],
    panels: Mapping[str, Mapping[str, Sequence[float]]],
    chance: float = 0.1,
) -> Any:
    """Accuracy of several nets on digits that stand a number of columns beside the middle.

    Args:
        offsets: (n,) columns, negative to the left.
        panels: title of the panel -> (name of the net -> (n,) accuracy from 0 to 1).
        chance: accuracy of somebody who guesses, drawn as a dotted line.
    """
    import matplotlib.pyplot as plt
    from matplotlib.ticker import PercentFormatter

    names = list(dict.fromkeys(name for curves in panels.values() for name in curves))
    looks = [(ORANGE, "s", "--"), (BLUE, "o", "-"), (GREEN, "^", "-."), (YELLOW, "D", ":")]
    figure, axes = plt.subplots(
        1,
        len(panels),
        figsize=(4.4 * len(panels), 4.2),
        squeeze=False,
        sharey=True,
        layout="constrained",
    )
    handles: dict[str, Any] = {}
    for axis, (title, curves) in zip(axes[0], panels.items(), strict=True):
        for name, values in curves.items():
            colour, mark, line = looks[names.index(name) % len(looks)]
            (handles[name],) = axis.plot(
                offsets, values, color=colour, marker=mark, linestyle=line, linewidth=2
            )
        handles["guessing"] = axis.axhline(chance, color=GREY, linestyle=":", linewidth=1.4)
        axis.set_xticks(list(offsets), [f"{d:+d}" if d else "0" for d in offsets])
        axis.set_xlabel("columns beside the middle")
        axis.set_title(title, fontsize=11)
        axis.grid(color="#DDDDDD", linewidth=0.6)
    axes[0, 0].set_ylim(0, 1.04)
    axes[0, 0].yaxis.set_major_formatter(PercentFormatter(1.0))
    axes[0, 0].set_ylabel("digits named rightly")
    figure.legend(
        list(handles.values()), list(handles), loc="outside lower center", ncols=4, fontsize=10
    )
    figure.suptitle("500 new digits, five places, three nets, two kinds of training", fontsize=12)
    plt.close(figure)
    return figure


def softmax_bars(
    rows: Mapping[str, np.ndarray],
    pictures: Sequence[np.ndarray] | None = None,
    title: str = "",
) -> Any:
    """What a net says about single pictures: one row of bars each, beside the picture.

    Args:
        rows: words -> (C,) probabilities.
        pictures: as many pictures (H, W) or (H, W, 1), 0 for paper and 1 for ink; None for none.
        title: the point of the figure.
    """
    import matplotlib.pyplot as plt

    count = len(rows)
    figure, axes = plt.subplots(
        count,
        2 if pictures is not None else 1,
        figsize=(7.6, 1.75 * count + 0.7),
        squeeze=False,
        width_ratios=(1, 3.6) if pictures is not None else None,
        layout="constrained",
    )
    for k, (words, values) in enumerate(rows.items()):
        values = np.ravel(np.asarray(values, dtype=float))
        axis = axes[k, -1]
        best = int(np.argmax(values))
        axis.bar(
            range(len(values)),
            values,
            color=[BLUE if c == best else SKY for c in range(len(values))],
        )
        for c, value in enumerate(values):
            if value >= 0.005:
                axis.text(c, value + 0.02, f"{value:.2f}", ha="center", va="bottom", fontsize=9)
        axis.set_ylim(0, 1.22)
        axis.set_yticks([0, 0.5, 1])
        axis.set_xticks(range(len(values)))
        axis.set_ylabel("probability" if count < 3 else "prob.")
        axis.spines[["top", "right"]].set_visible(False)
        axis.set_title(words, fontsize=10.5, loc="left")
        if pictures is not None:
            _ink(axes[k, 0], _flat(np.asarray(pictures[k])[np.newaxis])[0])
    axes[-1, -1].set_xlabel("class")
    if title:
        figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


def misclassified(
    X: np.ndarray, labels: np.ndarray, probabilities: np.ndarray, limit: int = 16
) -> Any:
    """The digits that a net names wrongly, those about which it was surest first.

    Args:
        X: (N, H, W, 1) or (N, H, W) pictures, 0 for paper and 1 for ink.
        labels: (N,) right classes.
        probabilities: (N, C) what the net said.
        limit: how many of them are drawn at most.
    """
    import matplotlib.pyplot as plt

    labels, probabilities = np.ravel(labels), np.asarray(probabilities, dtype=float)
    said, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
    wrong = np.flatnonzero(said != labels)
    if not len(wrong):
        figure, axis = plt.subplots(figsize=(6, 1.2), layout="constrained")
        axis.axis("off")
        axis.text(0.5, 0.5, f"All {len(labels)} are right.", ha="center", va="center", fontsize=12)
        plt.close(figure)
        return figure
    shown = wrong[np.argsort(-sure[wrong], kind="stable")][:limit]
    figure = digits_on_canvas(
        np.asarray(X)[shown],
        [f"{labels[k]}, says {said[k]}\n({sure[k]:.3f})" for k in shown],
        "",
    )
    some = f"; the {len(shown)} it was surest about" if len(shown) < len(wrong) else ""
    figure.suptitle(f"{len(wrong)} of {len(labels)} digits are named wrongly{some}", fontsize=12)
    width, height = figure.get_size_inches()
    figure.set_size_inches(max(width, 5.5), height + 0.25 * -(-len(shown) // 8))
    return figure


def sure_and_right(
    probabilities: np.ndarray,
    labels: np.ndarray,
    edges: Sequence[float] = (0.0, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 1.0),
) -> Any:
    """How sure a net was and how often it was right then: one pair of bars per range.

    Args:
        probabilities: (N, C) what the net said.
        labels: (N,) right classes.
        edges: the ranges of the largest probability; the last one includes its upper end.
    """
    import matplotlib.pyplot as plt
    from matplotlib.ticker import PercentFormatter

    probabilities = np.asarray(probabilities, dtype=float)
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == np.ravel(labels)
    inside = [
        (sure >= low) & ((sure < high) | (high == edges[-1])) for low, high in pairwise(edges)
    ]
    kept = [k for k, mask in enumerate(inside) if mask.any()]
    figure, axis = plt.subplots(figsize=(8.2, 4.2), layout="constrained")
    for place, k in enumerate(kept):
        said, true = float(sure[inside[k]].mean()), float(right[inside[k]].mean())
        axis.bar(place - 0.2, said, 0.38, color=SKY, label="" if place else "it said (mean)")
        axis.bar(place + 0.2, true, 0.38, color=BLUE, label="" if place else "it was right")
        for x, value in ((place - 0.2, said), (place + 0.2, true)):
            text = f"{100 * value:.1f}".removesuffix(".0")
            axis.text(x, value + 0.01, text, ha="center", va="bottom", fontsize=9)
    words = [
        f"{'below' if not edges[k] else f'{edges[k]:g} to'}\n{edges[k + 1]:g}\n"
        f"({int(inside[k].sum())})"
        for k in kept
    ]
    axis.set_xticks(range(len(kept)), words, fontsize=9.5)
    axis.set_xlim(-0.6, len(kept) - 0.4)
    axis.set_ylim(0, 1.12)
    axis.set_yticks(np.linspace(0, 1, 6))
    axis.yaxis.set_major_formatter(PercentFormatter(1.0))
    axis.set_xlabel("largest of the ten probabilities (in brackets: how many digits)")
    axis.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside upper right", ncols=2, fontsize=10, frameon=False)
    figure.suptitle("How sure the net was, and how often it was right", fontsize=12, x=0.35)
    plt.close(figure)
    return figure


def first_filters(kernels: np.ndarray, limit: int = 32) -> Any:
    """The filters of a first layer, all in one scale of colours.

    Args:
        kernels: (KH, KW, 1, F) weights; with more than one channel the first one is drawn.
        limit: how many filters are drawn at most.
    """
    import matplotlib.pyplot as plt

    weights = np.asarray(kernels, dtype=float)[:, :, 0, :]
    height, width, total = weights.shape
    count = min(total, limit)
    columns = min(count, 8)
    lines = -(-count // columns)
    reach = float(np.abs(weights).max()) or 1.0
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(1.0 * columns + 1.4, 1.2 * lines + 0.6),
        squeeze=False,
        layout="constrained",
    )
    drawing: Any = None
    for k, axis in enumerate(axes.ravel()):
        if k >= count:
            axis.axis("off")
            continue
        drawing = axis.imshow(weights[:, :, k], cmap=MAP_COLOURS, vmin=-reach, vmax=reach)
        axis.set(xticks=[], yticks=[])
        axis.set_title(f"{k}", fontsize=9)
        axis.spines[:].set_color(GREY)
    figure.colorbar(drawing, ax=axes, shrink=0.9, label="weight")
    more = f", {count} of {total}" if count < total else ""
    figure.suptitle(f"The filters of the first layer ({height} × {width}{more})", fontsize=12)
    plt.close(figure)
    return figure


def confusion_matrix(counts: np.ndarray, names: Sequence[object] | None = None) -> Any:
    """A table of counts: right answers on the diagonal in blue, mistakes in orange.

    Args:
        counts: (C, C) numbers of examples, row = true class, column = what the net said.
        names: C words for the classes; their numbers if None.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Rectangle

    counts = np.asarray(counts)
    classes = len(counts)
    words = [str(name) for name in (range(classes) if names is None else names)]
    mistakes = np.where(np.eye(classes, dtype=bool), 0, counts).astype(float)
    right, total = int(np.trace(counts)), int(counts.sum())
    figure, axis = plt.subplots(figsize=(6.6, 6.2), layout="constrained")
    top = max(float(mistakes.max()), 1.0)
    axis.imshow(mistakes, cmap="Oranges", vmin=0, vmax=1.15 * top)
    for i in range(classes):
        axis.add_patch(Rectangle((i - 0.5, i - 0.5), 1, 1, facecolor="#CFE4F1", edgecolor="none"))
    for (i, j), number in np.ndenumerate(counts):
        if number:
            dark = i != j and number > 0.7 * top and top > 1
            axis.text(
                j,
                i,
                f"{int(number)}",
                ha="center",
                va="center",
                fontsize=11,
                color="white" if dark else "black",
                fontweight="bold" if i != j else "normal",
            )
    for k in range(classes + 1):
        axis.axhline(k - 0.5, color="#D5D5D5", linewidth=0.6)
        axis.axvline(k - 0.5, color="#D5D5D5", linewidth=0.6)
    axis.set_xticks(range(classes), words)
    axis.set_yticks(range(classes), words)
    axis.tick_params(length=0)
    axis.set_xlabel("what the net said")
    axis.set_ylabel("true class")
    axis.set_title(f"{total - right} mistakes among {total}: who is taken for whom?", fontsize=12)
    plt.close(figure)
    return figure


def _flat(pictures: np.ndarray) -> np.ndarray:
    """(N, H, W), whether there is a channel axis or not."""
    pictures = np.asarray(pictures, dtype=float)
    return pictures[..., 0] if pictures.ndim == 4 else pictures


def _ink(axis: Any, picture: np.ndarray) -> None:
    """One small picture, ink dark, with a thin frame."""
    axis.imshow(picture, cmap="Greys", vmin=0, vmax=1)
    axis.set(xticks=[], yticks=[])
    axis.spines[:].set_color(GREY)


def _lines(axis: Any, height: int, width: int) -> None:
    """Thin lines between all pixels of a picture."""
    axis.set_xticks(np.arange(-0.5, width), minor=True)
    axis.set_yticks(np.arange(-0.5, height), minor=True)
    axis.grid(which="minor", color="#D5D5D5", linewidth=0.5)
    axis.tick_params(which="both", length=0)
    axis.set(xticks=[], yticks=[])
