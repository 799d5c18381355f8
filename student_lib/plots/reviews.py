"""Pictures of A11: words counted in both classes, a table of word vectors, a net that reads.

Every function takes plain arrays and returns a closed matplotlib figure.  Matplotlib is imported
when a picture is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.data.reviews import PANNED, PRAISED, WORDS
from student_lib.plots.shared import BLUE, GREEN, GREY, MAP_COLOURS, ORANGE, YELLOW, arrow

__all__ = [
    "confusion_by_negation",
    "deciding_not",
    "polarity_counts",
    "running_probability",
    "table_lookup",
    "trained",
    "word_map",
    "words_so_far",
]

#: Pale blue behind what is right; mistakes are orange.
_RIGHT, _LINE = "#CFE4F1", "#D5D5D5"


def trained(model: Any) -> Any:
    """The model itself; for ``when_written``: a picture that needs it waits while it is None.

    Raises:
        NotImplementedError: if there is no trained model yet.
    """
    if model is None:
        raise NotImplementedError("Q11.6 train is not written yet")
    return model


# ---------------------------------------------------------------- what the pictures are made of


def words_so_far(row: np.ndarray) -> np.ndarray:
    """What a reader knows of a review after each of its words.

    Args:
        row: (maxlen,) ids, the pads in front.

    Returns:
        (T, maxlen) int64, T being the number of words: row t holds words 0 to t at its end and
        pads in front.
    """
    row = np.asarray(row, dtype=np.int64)
    words = row[row != 0]
    rows = np.zeros((len(words), len(row)), dtype=np.int64)
    for t in range(len(words)):
        rows[t, len(row) - t - 1 :] = words[: t + 1]
    return rows


def deciding_not(ids: np.ndarray) -> np.ndarray:
    """Whether the phrase after "but", up to the next "and" or the end, holds a "not".

    Args:
        ids: (N, maxlen) ids as ``encode_reviews`` gives them.

    Returns:
        (N,) bool.
    """
    but, end, no = (WORDS.index(word) + 2 for word in ("but", "and", "not"))
    found = np.zeros(len(ids), dtype=bool)
    for k, row in enumerate(np.asarray(ids).tolist()):
        phrase = row[row.index(but) + 1 :] if but in row else []
        phrase = phrase[: phrase.index(end)] if end in phrase else phrase
        found[k] = no in phrase
    return found


# ---------------------------------------------------------------- pictures


def polarity_counts(
    vocab: Mapping[str, int], totals: np.ndarray, groups: Mapping[str, Sequence[str]]
) -> Any:
    """How often words occur in reviews that pan and in reviews that praise, side by side.

    Args:
        vocab: word -> id.
        totals: (2, V) counts of all ids, row 0 in reviews that pan, row 1 in reviews that praise.
        groups: title of the panel -> its words.
    """
    import matplotlib.pyplot as plt

    totals = np.asarray(totals)
    figure, axes = plt.subplots(
        1,
        len(groups),
        figsize=(9.4, 4.3),
        squeeze=False,
        layout="constrained",
        width_ratios=[max(2.4, len(words)) for words in groups.values()],
    )
    looks = [("in reviews that pan", ORANGE, "//", -0.2), ("in reviews that praise", BLUE, "", 0.2)]
    for axis, (title, words) in zip(axes[0], groups.items(), strict=True):
        places = np.arange(len(words))
        columns = [vocab[word] for word in words]
        for row, (label, colour, hatch, shift) in enumerate(looks):
            axis.bar(
                places + shift,
                totals[row, columns],
                width=0.38,
                color=colour,
                hatch=hatch,
                edgecolor="white",
                linewidth=0.6,
                label=label,
            )
        axis.set_xticks(places, words, rotation=40, ha="right", rotation_mode="anchor", fontsize=10)
        axis.set_xlim(-0.7, len(words) - 0.3)
        axis.set_ylim(0, 1.08 * max(1.0, float(totals[:, columns].max())))
        axis.grid(axis="y", color="#E6E6E6", linewidth=0.6)
        axis.set_axisbelow(True)
        axis.set_title(title, fontsize=11)
    axes[0, 0].set_ylabel("how often in all reviews")
    handles, labels = axes[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=2, fontsize=10)
    figure.suptitle("Every word, counted in both kinds of reviews", fontsize=12)
    plt.close(figure)
    return figure


def table_lookup(words: Sequence[str], ids: Sequence[int], table: np.ndarray) -> Any:
    """A row of ids, the table in which they are looked up, and the vectors that come out.

    Args:
        words: T words, "" for a pad.
        ids: T ids, one for each.
        table: (V, D) numbers, row k belongs to id k; V may be up to 9, D up to 4.
    """
    import matplotlib.pyplot as plt

    table = np.asarray(table, dtype=float)
    ids = [int(k) for k in ids]
    rows, width = table.shape
    top = float(np.abs(table).max()) or 1.0
    height = max(rows, len(ids))
    figure, axis = plt.subplots(figsize=(8.2, 0.52 * height + 1.0), layout="constrained")
    left, middle, right = 0.0, 4.0, 4.0 + width + 3.4
    colours = plt.get_cmap(MAP_COLOURS)

    def cell(x: float, y: float, text: str, face: Any) -> None:
        axis.add_patch(
            plt.Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=face, edgecolor="white", linewidth=2)
        )
        axis.text(x, y, text, ha="center", va="center", fontsize=10)

    def numbers(x: float, y: float, row: np.ndarray) -> None:
        for j, value in enumerate(row):
            cell(x + j, y, f"{value:g}", colours(0.5 + 0.3 * value / top))

    shift = (height - rows) / 2
    lower = (height - len(ids)) / 2
    for k in range(rows):
        numbers(middle, k + shift, table[k])
        axis.text(middle - 0.75, k + shift, f"row {k}", ha="right", va="center", fontsize=9.5)
    for t, (word, k) in enumerate(zip(words, ids, strict=True)):
        y = t + lower
        axis.text(
            left - 0.75,
            y,
            word or "(pad)",
            ha="right",
            va="center",
            fontsize=10.5,
            color="black" if word else "#666666",
        )
        cell(left, y, f"{k}", "#E6E6E6")
        numbers(right, y, table[k])
        arrow(axis, (middle + width - 0.4, k + shift), (right - 0.6, y), GREY, linewidth=1.2)
    for x, text in (
        (left, f"ids\n({len(ids)},)"),
        (middle + (width - 1) / 2, f"the table of the Embedding\n({rows}, {width})"),
        (right + (width - 1) / 2, f"what the next layer reads\n({len(ids)}, {width})"),
    ):
        axis.text(x, -0.75, text, ha="center", va="bottom", fontsize=10.5)
    axis.set(xlim=(-2.4, right + width - 0.3), ylim=(height - 0.4, -1.75), aspect="equal")
    axis.axis("off")
    plt.close(figure)
    return figure


def running_probability(
    reviews: Sequence[str], said: Sequence[np.ndarray], names: Sequence[str]
) -> Any:
    """The probability of praise after every word of some reviews, one panel each.

    Args:
        reviews: texts, words parted by spaces.
        said: for each of them T probabilities, one after each of its words.
        names: for each of them what stands above the panel.
    """
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(
        len(reviews),
        1,
        figsize=(9.4, 0.4 + 2.85 * len(reviews)),
        squeeze=False,
        layout="constrained",
    )
    for axis, text, values, name in zip(axes[:, 0], reviews, said, names, strict=True):
        words, p = text.split(), np.ravel(np.asarray(values, dtype=float))
        places = np.arange(len(words))
        axis.axhspan(0.5, 1.06, color="#E8F2F9", zorder=0)
        axis.axhspan(-0.06, 0.5, color="#FCEEE4", zorder=0)
        axis.axhline(0.5, color="#555555", linestyle="--", linewidth=1)
        axis.plot(places, p, "-", color="#444444", linewidth=1.4, zorder=2)
        for above, colour, mark in ((True, BLUE, "o"), (False, ORANGE, "s")):
            chosen = (p > 0.5) == above
            axis.plot(
                places[chosen],
                p[chosen],
                mark,
                color=colour,
                markersize=6.5,
                markeredgecolor="white",
                markeredgewidth=0.6,
                zorder=3,
            )
        axis.set_xticks(places, words, rotation=40, ha="right", rotation_mode="anchor", fontsize=10)
        for label, word in zip(axis.get_xticklabels(), words, strict=True):
            if word in ("but", "not", *PRAISED, *PANNED):
                label.set_fontweight("bold")
                label.set_color(_colour(word))
        axis.set(xlim=(-0.5, len(words) - 0.5), ylim=(-0.06, 1.06), yticks=[0, 0.5, 1])
        axis.set_ylabel("probability\nof praise")
        for height, words_at_side, colour in ((0.75, "praises", BLUE), (0.25, "pans", ORANGE)):
            axis.text(
                1.01,
                height,
                words_at_side,
                transform=axis.transAxes,
                va="center",
                fontsize=10,
                color=colour,
            )
        axis.set_title(name, fontsize=11, loc="left")
    figure.suptitle("What the net would say if the review ended here", fontsize=12)
    plt.close(figure)
    return figure


def confusion_by_negation(labels: np.ndarray, praise: np.ndarray, negated: np.ndarray) -> Any:
    """Two tables of counts: reviews that decide without and with "not".

    Args:
        labels: (N,) 1 for praise, 0 for its opposite.
        praise: (N,) bool, whether the net says praise.
        negated: (N,) bool, whether there is a "not" in the phrase that decides.
    """
    import matplotlib.pyplot as plt

    labels, praise = np.asarray(labels).astype(int), np.asarray(praise).astype(int)
    negated = np.asarray(negated, dtype=bool)
    figure, axes = plt.subplots(1, 2, figsize=(8.6, 4.7), layout="constrained")
    titles = ("without “not”", "with “not”")
    for axis, title, chosen in zip(axes, titles, (~negated, negated), strict=True):
        counts = np.zeros((2, 2), dtype=int)
        np.add.at(counts, (labels[chosen], praise[chosen]), 1)
        total = max(1, int(counts.sum()))
        mistakes = np.where(np.eye(2, dtype=bool), 0, counts) / total
        axis.imshow(mistakes, cmap="Oranges", vmin=0, vmax=0.6)
        for k in range(2):
            axis.add_patch(
                plt.Rectangle((k - 0.5, k - 0.5), 1, 1, facecolor=_RIGHT, edgecolor="none")
            )
        for (i, j), number in np.ndenumerate(counts):
            axis.text(j, i, f"{number}", ha="center", va="center", fontsize=15, fontweight="bold")
        axis.axhline(0.5, color=_LINE, linewidth=0.8)
        axis.axvline(0.5, color=_LINE, linewidth=0.8)
        axis.set_xticks([0, 1], ["pans", "praises"], fontsize=10.5)
        axis.set_yticks([0, 1], ["pans", "praises"], fontsize=10.5)
        axis.tick_params(length=0)
        axis.set_xlabel("what the net said")
        right = 100 * np.trace(counts) / total
        axis.set_title(f"{title}: {right:.1f} % right", fontsize=11)
    axes[0].set_ylabel("what the review does")
    figure.suptitle("Is there a “not” in the phrase that decides?\n", fontsize=12)
    plt.close(figure)
    return figure


def word_map(table: np.ndarray) -> Any:
    """Word vectors, seen from the side from which they differ most.

    Args:
        table: (V, D) vectors, row k is that of id k as ``encode_reviews`` numbers words.
    """
    import matplotlib.pyplot as plt

    vectors = np.asarray(table, dtype=float)[2 : 2 + len(WORDS)]
    centred = vectors - vectors.mean(axis=0)
    _, _, axes_of = np.linalg.svd(centred, full_matrices=False)
    flat = np.zeros((len(vectors), 2))
    shown = min(2, axes_of.shape[0])
    flat[:, :shown] = centred @ axes_of[:shown].T
    groups = {
        "all other words": (set(WORDS) - {*PRAISED, *PANNED, "not", "but"}, GREY, "."),
        "words of praise": (set(PRAISED), BLUE, "o"),
        "words that pan": (set(PANNED), ORANGE, "s"),
        "not": ({"not"}, GREEN, "^"),
        "but": ({"but"}, YELLOW, "D"),
    }
    figure, axis = plt.subplots(figsize=(8.2, 4.9), layout="constrained")
    for name, (words, colour, mark) in groups.items():
        rows = [k for k, word in enumerate(WORDS) if word in words]
        axis.plot(
            flat[rows, 0],
            flat[rows, 1],
            mark,
            color=colour,
            markersize=9 if mark != "." else 8,
            markeredgecolor="black" if mark != "." else colour,
            markeredgewidth=0.6,
            label=name,
        )
    axis.axhline(0, color="#DDDDDD", linewidth=0.8, zorder=0)
    axis.axvline(0, color="#DDDDDD", linewidth=0.8, zorder=0)
    axis.set_aspect("equal", adjustable="datalim")
    axis.set_xlabel("along the direction in which words differ most")
    axis.set_ylabel("along the next one")
    axis.set_title("Where the net has put its words", fontsize=12)
    figure.legend(
        *axis.get_legend_handles_labels(), loc="outside lower center", ncols=5, fontsize=10
    )
    plt.close(figure)
    return figure


def _colour(word: str) -> str:
    """Of a word's letters."""
    if word in PRAISED:
        return BLUE
    return ORANGE if word in PANNED else "black"
