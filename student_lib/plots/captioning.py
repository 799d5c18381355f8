"""Pictures of A13: pictures with captions, what a decoder reads and says, word by word.

Every function that draws takes plain arrays, numbers and words, and returns a closed matplotlib
figure.  Matplotlib is imported when a picture is drawn.

The curves of ``learning_to_look`` come from four trainings, one each, made by this script on the
pictures of ``student_lib.data.captions``::

    import keras
    import numpy as np
    from student_lib.capstones import capstone
    from student_lib.models import outputs

    layers, task = keras.layers, capstone("captions")

    def build(kind, shape, V, T):
        image, tokens = keras.Input(shape), keras.Input((T,), dtype="int32")
        x = image
        for filters in (16, 32):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
            x = layers.MaxPooling2D()(x)
        pool = {"mean": layers.GlobalAveragePooling2D(), "max": layers.GlobalMaxPooling2D()}
        x = pool.get(kind, layers.Flatten())(x)
        words = layers.Embedding(V, 16)(tokens)
        if kind == "blind":
            y = layers.LSTM(128, return_sequences=True)(words)
        else:
            state = layers.Dense(128, activation="tanh")(x)
            y = layers.GRU(128, return_sequences=True)(words, initial_state=state)
        model = keras.Model([image, tokens], layers.Dense(V, activation="softmax")(y))
        model.compile(keras.optimizers.Adam(2e-3), "sparse_categorical_crossentropy")
        return model

    for kind, seed in (("flat", 1), ("max", 0), ("mean", 0), ("blind", 0)):
        rng = np.random.default_rng(seed)
        images, inp, target = task.training(rng)
        keras.utils.set_random_seed(seed)
        model = build(kind, *task.build_args)
        real = target != 0
        told = model.fit([images, inp], target, sample_weight=real.astype("float32"), epochs=8,
                         batch_size=64, verbose=0).history["loss"]
        print(kind, [round(v / real.mean(), 3) for v in told])
        print(task.score(lambda *x: outputs(model, *x), task.draw(rng)))
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from student_lib.plots.shared import BLUE, GREEN, GREY, ORANGE, SKY, YELLOW, arrow

__all__ = [
    "as_lists",
    "as_text",
    "captioned",
    "influence",
    "learning_to_look",
    "odd_pictures",
    "padded_example",
    "padded_loss",
    "read_along",
    "seen_pairs",
    "sentence_tree",
    "spoken",
    "teacher_rows",
    "trained",
    "two_ways",
    "who_sees_what",
    "word_bars",
    "worst_first",
]

BOX = {"facecolor": "white", "edgecolor": "black", "boxstyle": "round,pad=0.3"}
PALE_BLUE, PALE_ORANGE, PALE_GREY = "#D6EAF6", "#F9DDCB", "#EDEDED"

# net -> loss per word after each of 8 epochs (see the top of this file)
_CURVES = {
    "does not look": (1.398, 0.646, 0.643, 0.642, 0.641, 0.641, 0.640, 0.639),
    "global average pooling": (1.092, 0.552, 0.443, 0.415, 0.401, 0.385, 0.367, 0.351),
    "global max pooling": (1.031, 0.491, 0.391, 0.344, 0.268, 0.195, 0.147, 0.125),
    "keeps the places (Flatten)": (0.941, 0.306, 0.262, 0.199, 0.056, 0.008, 0.003, 0.002),
}


def trained(model: Any) -> Any:
    """The model itself; for ``when_written``: a picture that needs it waits while it is None.

    Raises:
        NotImplementedError: if there is no trained model yet.
    """
    if model is None:
        raise NotImplementedError("Q13.7 train is not written yet")
    return model


# ---------------------------------------------------------------- the data


def captioned(
    images: np.ndarray,
    captions: Sequence[str],
    title: str,
    said: Sequence[str] | None = None,
    columns: int = 4,
) -> Any:
    """Pictures with words below them, and what a model said where that is given.

    Args:
        images: (N, H, W, 3) from 0 to 1.
        captions: N texts: what the pictures show; "" where there is no right one.
        title: of the whole figure.
        said: N texts: what a model said.  Words that are not those of the caption stand in
            brackets.
        columns: pictures in a row.
    """
    import matplotlib.pyplot as plt
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    images = np.asarray(images, dtype=float)
    columns = min(columns, len(images))
    lines = -(-len(images) // columns)
    height = 2.55 if said is None else 2.8
    figure, axes = plt.subplots(
        lines,
        columns,
        figsize=(2.3 * columns, height * lines + 0.35),
        squeeze=False,
        layout=ConstrainedLayoutEngine(hspace=0.06, wspace=0.04),
    )
    for axis in axes.ravel():
        axis.axis("off")
    for k, (image, caption) in enumerate(zip(images, captions, strict=True)):
        axis = axes.ravel()[k]
        axis.axis("on")
        axis.set(xticks=[], yticks=[])
        axis.imshow(np.clip(image, 0, 1))
        if said is None:
            axis.set_xlabel(_folded(caption), fontsize=10)
            continue
        if not caption:
            axis.set_title(_named(k), fontsize=10)
            axis.set_xlabel(_folded(said[k] or "(nothing)"), fontsize=10)
            continue
        right = said[k] == caption
        axis.set_title("✓ right" if right else "✗ wrong", fontsize=10)
        axis.title.set_color(GREEN if right else ORANGE)
        for side in axis.spines.values():
            side.set(color=GREEN if right else ORANGE, linewidth=3)
        axis.set_xlabel(_folded(_bracketed(said[k], caption)), fontsize=10)
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


#: What has been done to the pictures of ``odd_pictures``.
ODD = ("upside down", "lower half empty", "grey", "much noise")


def odd_pictures(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Four pictures as no training has shown them; see ``ODD``.

    Args:
        images: (4, H, W, 3) or more pictures.
        rng: of the noise.

    Returns:
        (4, H, W, 3) float32.
    """
    odd = np.array(images[:4], dtype=np.float32)
    odd[0] = odd[0, ::-1]
    odd[1, odd.shape[1] // 2 :] = 0.1
    odd[2] = odd[2].mean(axis=2, keepdims=True)
    odd[3] += rng.normal(0, 0.3, size=odd[3].shape)
    return np.clip(odd, 0, 1)


def _named(k: int) -> str:
    return ODD[k] if k < len(ODD) else ""


def seen_pairs(captions: Sequence[str], held_out: Sequence[str]) -> Any:
    """Which two things are shown together in training, and which are held out.

    Args:
        captions: "a red circle above a blue square" and so on, those of training.
        held_out: the others.
    """
    import matplotlib.pyplot as plt
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    pairs = [_couple(text) for text in [*captions, *held_out]]
    things = sorted({left for left, _ in pairs}, key=_first_seen([p[0] for p in pairs]))
    place = {thing: i for i, thing in enumerate(things)}
    table = np.full((len(things), len(things)), -1)
    for i, (left, right) in enumerate(pairs):
        table[place[left], place[right]] = int(i >= len(captions))
    figure, axis = plt.subplots(figsize=(7, 6.2), layout="constrained")
    axis.imshow(table, cmap=ListedColormap([PALE_BLUE, ORANGE]), vmin=-0.5, vmax=1.5)
    ticks = range(len(things))
    axis.set_xticks(ticks, things, rotation=40, ha="right", fontsize=10)
    axis.set_yticks(ticks, things, fontsize=10)
    axis.set_xticks(np.arange(len(things) + 1) - 0.5, minor=True)
    axis.set_yticks(np.arange(len(things) + 1) - 0.5, minor=True)
    axis.grid(which="minor", color="white", linewidth=2)
    axis.tick_params(which="both", length=0)
    axis.set_xlabel("on the right")
    axis.set_ylabel("on the left")
    axis.set_title("Who is shown with whom: each field is two captions", fontsize=12)
    figure.legend(
        handles=[
            Patch(facecolor=PALE_BLUE, edgecolor=GREY, label=f"training: {len(captions)} captions"),
            Patch(facecolor=ORANGE, edgecolor=GREY, label=f"held out: {len(held_out)} captions"),
        ],
        loc="outside lower center",
        ncols=2,
        fontsize=10,
    )
    plt.close(figure)
    return figure


def _couple(text: str) -> tuple[str, str]:
    words = text.split()
    return " ".join(words[1:3]), " ".join(words[5:7])


def _first_seen(names: Sequence[str]) -> Callable[[str], int]:
    return lambda name: list(names).index(name)


# ---------------------------------------------------------------- rows and losses


def teacher_rows(inp: np.ndarray, target: np.ndarray, vocab: Mapping[str, int]) -> Any:
    """What a decoder reads and what it should say, as a table of words; the pads are grey.

    Args:
        inp: (N, T) ids that are read.
        target: (N, T) ids that should be said.
        vocab: word -> id.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Rectangle

    inp, target = np.asarray(inp), np.asarray(target)
    names = {i: word for word, i in vocab.items()}
    count, steps = inp.shape
    figure, axis = plt.subplots(
        figsize=(1.3 + 0.86 * steps, 0.75 + 1.5 * count), layout="constrained"
    )
    for n in range(count):
        top = -2.9 * n
        for line, (row, colour) in enumerate([(inp[n], PALE_BLUE), (target[n], PALE_ORANGE)]):
            y = top - 1.35 * line
            axis.text(-0.62, y, ["reads", "should say"][line], ha="right", va="center", fontsize=10)
            for t, i in enumerate(row):
                pad = int(i) == 0
                axis.add_patch(
                    Rectangle(
                        (t - 0.46, y - 0.34),
                        0.92,
                        0.68,
                        facecolor=PALE_GREY if pad else colour,
                        edgecolor="#C8C8C8" if pad else "black",
                        linewidth=0.8,
                    )
                )
                word = names.get(int(i), "?")
                size = 9.5 if len(word) < 8 else 8.5
                axis.text(
                    t,
                    y + 0.11,
                    "pad" if pad else word,
                    ha="center",
                    va="center",
                    fontsize=size,
                    color=GREY if pad else "black",
                )
                axis.text(
                    t, y - 0.19, f"{int(i)}", ha="center", va="center", fontsize=8, color="#555555"
                )
        for t in range(steps - 1):
            if target[n, t] != 0 and target[n, t] == inp[n, t + 1]:
                arrow(axis, (t + 0.25, top - 1.0), (t + 0.75, top - 0.36), GREY, linewidth=1.1)
    for t in range(steps):
        axis.text(t, 0.55, f"{t}", ha="center", va="bottom", fontsize=9, color="#555555")
    axis.text(-0.62, 0.55, "step", ha="right", va="bottom", fontsize=9, color="#555555")
    axis.set(xlim=(-2.0, steps - 0.4), ylim=(-2.9 * count + 1.05, 1.0))
    axis.axis("off")
    figure.suptitle("Each word to be said is the next one to be read", fontsize=12)
    plt.close(figure)
    return figure


def padded_example(T: int) -> tuple[np.ndarray, np.ndarray]:
    """One caption of three tokens in a row of T, of four ids; the pads are said surely.

    Returns:
        probs (1, T, 4) and targets (1, T).
    """
    probs = np.full((1, T, 4), 0.01)
    targets = np.zeros((1, T), dtype=np.int64)
    targets[0, :3] = 1, 3, 2
    probs[0, :3] = [0.2, 0.5, 0.1, 0.2], [0.25, 0.25, 0.25, 0.25], [0.1, 0.1, 0.6, 0.2]
    probs[0, 3:, 0] = 0.97
    return probs, targets


def padded_loss(
    costs: np.ndarray,
    lengths: Sequence[int],
    with_mask: Sequence[float],
    without: Sequence[float],
) -> Any:
    """What the places of one row cost, and the mean of a row that gets longer and longer.

    Args:
        costs: (T,) minus the logarithm of the probability of the right id; the first three are
            those of real tokens.
        lengths: lengths of rows.
        with_mask: for each length the loss that overlooks the pads.
        without: for each length the mean over all places.
    """
    import matplotlib.pyplot as plt

    costs = np.asarray(costs, dtype=float)
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8), layout="constrained")
    places = np.arange(len(costs))
    left.bar(places[:3], costs[:3], color=BLUE, width=0.7, label="word or <end>")
    left.bar(places[3:], costs[3:], color=PALE_GREY, edgecolor=GREY, width=0.7, label="pad")
    for place, cost in zip(places, costs, strict=True):
        left.text(place, cost + 0.03, f"{cost:.2f}", ha="center", va="bottom", fontsize=9)
    left.set(ylim=(0, 1.15 * costs.max() + 0.1), xlabel="step", ylabel="−ln of the probability")
    left.set_xticks(places)
    left.set_title(f"one caption in a row of {len(costs)}", fontsize=11)
    left.legend(loc="upper right", fontsize=9.5)
    right.plot(lengths, with_mask, "o-", color=BLUE, label="with mask")
    right.plot(lengths, without, "s--", color=ORANGE, label="mean over all places")
    right.set(ylim=(0, 1.15 * max(*with_mask, *without) + 0.1), xlabel="length of the row")
    right.set_ylabel("loss")
    right.grid(color="#E6E6E6", linewidth=0.6)
    right.set_title("the same caption in longer rows", fontsize=11)
    right.legend(loc="lower left", fontsize=9.5)
    figure.suptitle("Longer padding must not lower your loss", fontsize=12)
    plt.close(figure)
    return figure


# ---------------------------------------------------------------- speaking


def sentence_tree(chances: Mapping[str, Mapping[str, float]], path: Sequence[str]) -> Any:
    """A tree of two-word sentences with their probabilities, and the way that greedy takes.

    Args:
        chances: "<start>" and first words -> next word -> its probability.
        path: the two words that a greedy decoder has chosen.
    """
    import matplotlib.pyplot as plt

    firsts = sorted(chances["<start>"], key=lambda w: -chances["<start>"][w])
    leaves = [
        (first, second, chances["<start>"][first] * p)
        for first in firsts
        for second, p in chances[first].items()
    ]
    best = max(leaves, key=lambda leaf: leaf[2])
    figure, axis = plt.subplots(figsize=(8, 0.62 * len(leaves) + 1.1), layout="constrained")
    height = {leaf[:2]: -float(i) for i, leaf in enumerate(leaves)}
    middle = {f: float(np.mean([height[x[:2]] for x in leaves if x[0] == f])) for f in firsts}
    root = float(np.mean(list(middle.values())))
    for first in firsts:
        on = list(path[:1]) == [first]
        _branch(axis, (0.55, root), (2.05, middle[first]), chances["<start>"][first], on)
        _node(axis, (2.5, middle[first]), first, on)
    for first, second, whole in leaves:
        spot, on = height[first, second], list(path[:2]) == [first, second]
        _branch(axis, (2.95, middle[first]), (4.5, spot), chances[first][second], on)
        _node(axis, (5.0, spot), second, on)
        note = " greedy" if on else ""
        note += " the most probable" if (first, second) == best[:2] else ""
        axis.text(5.65, spot, f"{whole:.2f}", va="center", fontsize=11)
        axis.text(
            6.25, spot, note, va="center", fontsize=10, color=ORANGE if on else BLUE, weight="bold"
        )
    _node(axis, (0, root), "<start>", True)
    axis.text(5.85, 0.62, "whole sentence", ha="center", va="bottom", fontsize=10)
    axis.set(xlim=(-0.7, 8.1), ylim=(-len(leaves) + 0.4, 1.0))
    axis.axis("off")
    figure.suptitle("The best first word need not begin the best sentence", fontsize=12)
    plt.close(figure)
    return figure


def _branch(
    axis: Any, start: tuple[float, float], end: tuple[float, float], p: float, on: bool
) -> None:
    arrow(axis, start, end, ORANGE if on else GREY, linewidth=2.4 if on else 1.2)
    x, y = 0.45 * start[0] + 0.55 * end[0], 0.45 * start[1] + 0.55 * end[1]
    label = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}
    axis.text(x, y, f"{p:g}", ha="center", va="center", fontsize=10, bbox=label)


def _node(axis: Any, spot: tuple[float, float], word: str, on: bool) -> None:
    box = {**BOX, "facecolor": PALE_ORANGE if on else "white", "edgecolor": ORANGE if on else GREY}
    axis.text(*spot, word, ha="center", va="center", fontsize=11, bbox=box)


def read_along(
    decode: Callable[..., list[int]], model: Any, given: np.ndarray, start: int, end: int, T: int
) -> tuple[list[int], np.ndarray]:
    """Let a greedy decoder put one thing into words, and keep the probabilities that it saw.

    The state that is handed on is the list of the ids that have been read; the model reads all of
    them again at each step.

    Args:
        decode: greedy_decode(step, state, start_id, end_id, max_len).
        model: with the inputs [what is put into words, ids] and the output (N, T, V).
        given: what is put into words, one picture (H, W, C) or the ids of one sentence.
        start, end: the ids of the marks.
        T: length of a row of ids.

    Returns:
        the ids that decode gave back, and (steps, V) the probabilities at each call.
    """
    from student_lib.models import outputs

    seen: list[np.ndarray] = []
    source = np.asarray(given)[None]

    def step(token: int, state: list[int]) -> tuple[np.ndarray, list[int]]:
        read = [*state, int(token)]
        row = np.zeros((1, T), dtype=np.int64)
        row[0, : len(read)] = read
        probs = outputs(model, source, row)[0, len(read) - 1]
        seen.append(probs)
        return probs, read

    return decode(step, [], start, end, T), np.array(seen)


def spoken(model: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """What a model says about the public validation draw, decoded greedily, all rows at once.

    Args:
        model: the trained model; ``trained`` is asked first.

    Returns:
        images (600, H, W, 3), captions of training first, held-out ones behind; what is said and
        what is right, (600, T) ids; and for each picture of the first half the place of another
        one of another caption, (300,).
    """
    from student_lib.capstones import capstone, public_draw
    from student_lib.capstones.captions import decode
    from student_lib.models import outputs

    test = public_draw(capstone("captions"))
    images, tokens = test.inputs["images"], test.inputs["tokens"]
    said = decode(lambda *given: outputs(trained(model), *given), images, tokens)
    return images, said, test.answers["target"], test.answers["swap"]


def worst_first(said: np.ndarray, target: np.ndarray) -> list[int]:
    """The numbers of four rows of each half, those with a slip before the others."""
    right, half = np.all(said == target, axis=1), len(said) // 2
    return [
        int(start + i)
        for start in (0, half)
        for i in np.argsort(right[start : start + half], kind="stable")[:4]
    ]


def as_lists(rows: np.ndarray, pad: int = 0) -> list[list[int]]:
    """Rows of ids (N, T) as lists without the pads; <end> stays in."""
    return [[int(i) for i in row if i != pad] for row in np.asarray(rows)]


def as_text(ids: Sequence[int], vocab: Mapping[str, int]) -> str:
    """Ids as words, without marks and pads."""
    names = {i: word for word, i in vocab.items() if not word.startswith("<")}
    return " ".join(names[int(i)] for i in ids if int(i) in names)


def word_bars(
    image: np.ndarray, probs: np.ndarray, words: Sequence[str], title: str, first: str = "<start>"
) -> Any:
    """The probabilities of the next word, step by step, and the picture that is described.

    Args:
        image: (H, W, 3) from 0 to 1.
        probs: (steps, V) the probabilities at each step; the largest one is read next.
        words: V words.
        title: of the figure.
        first: what is read at the first step.
    """
    import matplotlib.pyplot as plt

    probs = np.asarray(probs, dtype=float)
    steps, size = probs.shape
    figure = plt.figure(figsize=(2.9 + 0.92 * steps, 0.27 * size + 1.5), layout="constrained")
    grid = figure.add_gridspec(1, steps + 1, width_ratios=[2.1, *[1] * steps])
    axis = figure.add_subplot(grid[0])
    axis.imshow(np.clip(np.asarray(image, dtype=float), 0, 1))
    axis.axis("off")
    read = first
    for t in range(steps):
        axis = figure.add_subplot(grid[t + 1])
        best = int(np.argmax(probs[t]))
        colours = [ORANGE if i == best else SKY for i in range(size)]
        axis.barh(range(size), probs[t], color=colours, height=0.72)
        axis.set(xlim=(0, 1.05), ylim=(size - 0.4, -0.6), xticks=[0, 1])
        axis.set_yticks(range(size), words if t == 0 else [""] * size, fontsize=9.5)
        axis.tick_params(axis="y", length=0)
        axis.tick_params(axis="x", labelsize=8)
        axis.grid(axis="x", color="#E6E6E6", linewidth=0.6)
        axis.set_axisbelow(True)
        lines = "reads\n" if t == 0 else "\n"
        axis.set_title(f"{lines}{read}", fontsize=9.5)
        axis.set_xlabel(f"says\n{words[best]}" if t == 0 else f"\n{words[best]}", fontsize=9.5)
        axis.xaxis.label.set_color(ORANGE)
        read = words[best]
    figure.suptitle(title, fontsize=12)
    plt.close(figure)
    return figure


# ---------------------------------------------------------------- the net


def two_ways() -> Any:
    """Two ways to hand a picture vector to a decoder: as its first state, or at every step."""
    import matplotlib.pyplot as plt

    reads, says = ["<start>", "a", "red", "circle"], ["a", "red", "circle", "<end>"]
    figure, axes = plt.subplots(
        2, 1, figsize=(9, 5.9), height_ratios=[2.6, 3.15], layout="constrained"
    )
    titles = [
        "As the first state: the decoder sees the picture once and has to remember it",
        "At every step: beside each word the decoder reads the picture vector again",
    ]
    for axis, title, once in zip(axes, titles, (True, False), strict=True):
        low = 0.0 if once else -1.55
        axis.text(0, low, "picture", ha="center", va="center", fontsize=10.5, bbox=BOX)
        net = {**BOX, "facecolor": PALE_BLUE}
        axis.text(1.5, low, "encoder", ha="center", va="center", fontsize=10.5, bbox=net)
        arrow(axis, (0.42, low), (1.02, low))
        axis.text(3.0, low, "vector", ha="center", va="center", fontsize=10.5, bbox=BOX)
        arrow(axis, (1.98, low), (2.6, low))
        places = 4.9 + 1.35 * np.arange(4)
        for t, x in enumerate(places):
            axis.plot(x, 0, "o", markersize=29, color=SKY, markeredgecolor="black")
            axis.text(x, 0, f"h{t}", ha="center", va="center", fontsize=10)
            axis.text(x, -0.98, reads[t], ha="center", va="center", fontsize=10.5)
            arrow(axis, (x, -0.8), (x, -0.36), BLUE)
            axis.text(x, 0.98, says[t], ha="center", va="center", fontsize=10.5)
            arrow(axis, (x, 0.36), (x, 0.8), GREEN)
            if t:
                arrow(axis, (x - 1.02, 0), (x - 0.33, 0), GREY)
        if once:
            arrow(axis, (3.4, 0), (places[0] - 0.33, 0), ORANGE, linewidth=2.6)
            axis.text(4.0, 0.16, "state", ha="center", va="bottom", fontsize=10, color=ORANGE)
        else:
            axis.text(3.9, 0, "zeros", ha="center", va="center", fontsize=10, color="#555555")
            arrow(axis, (4.2, 0), (places[0] - 0.33, 0), GREY)
            axis.plot([3.4, places[-1] + 0.55], [low, low], color=ORANGE, linewidth=2.6)
            for x in places:
                axis.plot([x + 0.55] * 2, [low, -0.62], color=ORANGE, linewidth=2)
                arrow(axis, (x + 0.58, -0.6), (x + 0.2, -0.27), ORANGE, linewidth=2)
        axis.text(9.75, 0.98, "says", va="center", fontsize=10, color=GREEN)
        axis.text(9.75, -0.98, "reads", va="center", fontsize=10, color=BLUE)
        axis.set(xlim=(-0.5, 10.6), ylim=(-1.35 if once else -1.9, 1.25))
        axis.axis("off")
        axis.set_title(title, fontsize=11.5)
    plt.close(figure)
    return figure


def influence(model: Any, images: np.ndarray, ids: np.ndarray, V: int) -> np.ndarray:
    """How much each answer of a captioner changes when one thing that it is given changes.

    Args:
        model: with the inputs [pictures, ids] and the output (N, T, V).
        images: (2, H, W, C) a picture, and another one.
        ids: (T,) the ids that are read with them, none of them a pad.
        V: number of ids.

    Returns:
        (1 + T, T): row 0 for another picture, row 1 + t for another id at step t; one column for
        each answer: the largest change of a probability.
    """
    from student_lib.models import outputs

    T = len(ids)
    rows = np.repeat(np.asarray(ids, dtype=np.int64)[None], T + 2, axis=0)
    for t in range(T):
        rows[t + 2, t] = 3 + (rows[t + 2, t] - 3 + 4) % (V - 3)
    pictures = np.repeat(np.asarray(images[:1], dtype=np.float32), T + 2, axis=0)
    pictures[1] = images[1]
    said = outputs(model, pictures, rows)
    return np.asarray(np.abs(said[1:] - said[:1]).max(axis=2))


def who_sees_what(changes: np.ndarray, words: Sequence[str]) -> Any:
    """Which answer hangs on which input; hatched where none may, orange where one does.

    Args:
        changes: (1 + T, T) of ``influence``.
        words: the T words that were read.
    """
    import matplotlib.pyplot as plt
    from matplotlib.patches import Rectangle

    changes = np.asarray(changes, dtype=float)
    T = changes.shape[1]
    figure, axis = plt.subplots(figsize=(7.6, 6.0), layout="constrained")
    later = np.arange(-1, T)[:, None] > np.arange(T)
    shown = np.where(changes > 1e-7, np.log10(np.maximum(changes, 1e-7)), np.nan)
    drawing = axis.imshow(np.where(later, np.nan, shown), cmap="Blues", vmin=-7.5, vmax=0)
    for row, step in np.argwhere(later):
        seen = changes[row, step] > 1e-6
        axis.add_patch(
            Rectangle(
                (step - 0.5, row - 0.5),
                1,
                1,
                facecolor=ORANGE if seen else "white",
                edgecolor="white" if seen else "#CFCFCF",
                hatch="" if seen else "///",
                linewidth=0,
            )
        )
    axis.set_xticks(range(T), [f"{t}" for t in range(T)])
    axis.set_yticks(range(T + 1), ["picture", *[f"{t}: {w}" for t, w in enumerate(words)]])
    axis.axhline(0.5, color="black", linewidth=1.2)
    axis.set_xlabel("answer at step")
    axis.set_ylabel("what is changed")
    bar = figure.colorbar(drawing, ax=axis, shrink=0.8, ticks=[-6, -4, -2, 0])
    bar.ax.set_yticklabels(["0.000001", "0.0001", "0.01", "1"])
    bar.set_label("largest change of a probability")
    axis.set_title("Change one input: which answers change?", fontsize=12)
    plt.close(figure)
    return figure


def learning_to_look(blind: float | None = None) -> Any:
    """The loss per word of four nets over eight epochs, from a table (see the top of this file).

    Args:
        blind: a loss drawn as a dashed line; None for no line.
    """
    import matplotlib.pyplot as plt

    figure, axis = plt.subplots(figsize=(8.4, 4.5), layout="constrained")
    looks = [(GREY, "s--"), (YELLOW, "D-."), (SKY, "^:"), (BLUE, "o-")]
    for (name, values), (colour, look) in zip(_CURVES.items(), looks, strict=True):
        epochs = range(1, len(values) + 1)
        axis.plot(epochs, values, look, color=colour, linewidth=2, markersize=5.5, label=name)
    if blind is not None:
        axis.axhline(blind, color="black", linewidth=1, linestyle=(0, (6, 3)))
        label = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1.5}
        axis.text(
            8.25,
            blind + 0.1,
            f"best without looking: {blind:.2f}",
            ha="right",
            va="bottom",
            fontsize=10,
            bbox=label,
        )
    axis.set(ylim=(0, 1.5), xlim=(0.75, 8.35), xlabel="epoch", ylabel="loss per word")
    axis.grid(color="#E6E6E6", linewidth=0.6)
    axis.set_title("Four nets learn to caption: first the grammar, then the picture", fontsize=12)
    figure.legend(
        *axis.get_legend_handles_labels(), loc="outside lower center", ncols=2, fontsize=10
    )
    plt.close(figure)
    return figure


# ---------------------------------------------------------------- texts


def _folded(text: str) -> str:
    """A caption on two lines, the second of which begins with the relation."""
    words = text.split()
    return " ".join(words[:3]) + "\n" + " ".join(words[3:])


def _bracketed(said: str, caption: str) -> str:
    """What was said; wrong words stand in brackets, […] for missing ones."""
    words, right = said.split(), caption.split()
    marked = [
        word if t < len(right) and word == right[t] else f"[{word}]" for t, word in enumerate(words)
    ]
    if len(words) < len(right):
        marked.append("[…]")
    return " ".join(marked)
