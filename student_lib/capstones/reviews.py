"""A11: does a review praise?  Made-up reviews that hang on the order of the words, or IMDB."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data.reviews import LENGTH, WORDS, encode_reviews, reviews
from student_lib.models import ModelFacts

#: Of IMDB: so many word numbers, so many words of each review, so many reviews in a hidden draw.
NUMBERS, WIDTH, TESTED = 10_000, 200, 2000

#: Layers that look at neighbours or carry a state, and layers that keep every place apart.
READS = (
    "LSTM",
    "GRU",
    "SimpleRNN",
    "RNN",
    "Bidirectional",
    "ConvLSTM1D",
    "Conv1D",
    "SeparableConv1D",
    "DepthwiseConv1D",
)
KEEPS_PLACES = ("Flatten", "Reshape", "Permute", "MultiHeadAttention", "Attention")


# ---------------------------------------------------------------- made-up reviews


def training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (4000, 33) int64, ids with the pads in front, and y (4000,) int64."""
    texts, labels = reviews(4000, rng)
    return encode_reviews(texts), labels


def draw(rng: np.random.Generator) -> Hidden:
    """1,500 reviews, and a random order for the words of each."""
    texts, labels = reviews(1500, rng)
    ids = encode_reviews(texts)
    return Hidden({"X": ids}, {"y": labels, "order": rng.random(ids.shape)})


def shuffled(ids: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Rows with their words in another order and their pads, the zeros, where they were.

    Args:
        ids: (N, maxlen) ints.
        order: (N, maxlen) numbers: the words of a row are sorted by those in their places.
    """
    result = ids.copy()
    for row, keys in zip(result, order, strict=True):
        places = np.flatnonzero(row)
        row[places] = row[places[np.argsort(keys[places])]]
    return result


def score(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Share of reviews on the right side of probability 0.5, as written and shuffled.

    The model gives the probability of praise, (N, 1).
    """
    right = accuracy(predict, hidden.inputs["X"], hidden.answers["y"])
    blind = shuffled(hidden.inputs["X"], hidden.answers["order"])
    return {"accuracy": right, "order_blind": accuracy(predict, blind, hidden.answers["y"])}


def accuracy(predict: Predict, ids: np.ndarray, labels: np.ndarray) -> float:
    """Share of rows whose probability is on the side of 0.5 that their label names."""
    said = predict(ids)
    praise = said.reshape(len(said), -1)[:, -1] > 0.5
    return float(np.mean(praise == (labels == 1)))


# ---------------------------------------------------------------- IMDB


def padded(rows: Sequence[Sequence[int]]) -> np.ndarray:
    """Lists of word numbers -> (N, 200) int64: pads in front, and of a long review its end."""
    ids = np.zeros((len(rows), WIDTH), dtype=np.int64)
    for place, row in zip(ids, rows, strict=True):
        kept = row[-WIDTH:]
        place[WIDTH - len(kept) :] = kept
    return ids


def training_imdb(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (25000, 200) int64 and y (25000,) int64: all there is, in a random order."""
    from student_lib.data.online import imdb

    (rows, labels), _ = imdb(num_words=NUMBERS)
    order = rng.permutation(len(labels))
    return padded(list(rows))[order], np.asarray(labels, dtype=np.int64)[order]


def draw_imdb(rng: np.random.Generator) -> Hidden:
    """2,000 of the 25,000 test reviews."""
    from student_lib.data.online import imdb

    _, (rows, labels) = imdb(num_words=NUMBERS)
    chosen = rng.choice(len(labels), size=TESTED, replace=False)
    return Hidden(
        {"X": padded([rows[k] for k in chosen])},
        {"y": np.asarray(labels, dtype=np.int64)[chosen]},
    )


def score_imdb(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Share of reviews on the right side of probability 0.5."""
    return {"accuracy": accuracy(predict, hidden.inputs["X"], hidden.answers["y"])}


# ---------------------------------------------------------------- both


def relabel(
    rng: np.random.Generator, arrays: tuple[np.ndarray, ...], hidden: Hidden
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """With probability one half praise and its opposite change names."""
    ids, labels = arrays
    flip = int(rng.integers(2))
    answers = hidden.answers | {"y": hidden.answers["y"] ^ flip}
    return (ids, labels ^ flip), Hidden(hidden.inputs, answers)


def adviser(
    enough: float, pairs_of_words: float
) -> Callable[[ModelFacts, Mapping[str, float]], str]:
    """Advice for nets whose accuracy is below ``enough``.

    Args:
        enough: the accuracy from which on there is nothing to say.
        pairs_of_words: what is reached by counting pairs of neighbouring words.
    """

    def advise(facts: ModelFacts, measured: Mapping[str, float]) -> str:
        reached = measured["accuracy"]
        if measured.get("order_blind", 0.0) > 0.65:
            return (
                "The verdicts are as right when the words stand in random order, which these "
                "reviews do not allow a net that reads: what else has it seen?"
            )
        if reached >= enough:
            return ""
        reads = facts.having(*READS)
        if not reads and not facts.having(*KEEPS_PLACES):
            return (
                "No layer of the net looks at the order of the words: what does your order_probe "
                "say, and which layer reads one word after the other?"
            )
        simple = [layer for layer in reads if layer.kind in ("SimpleRNN", "RNN")]
        if simple and not facts.having("LSTM", "GRU", "Conv1D"):
            return (
                "A simple recurrent layer learns this with one seed and not with another: what "
                "did A10 put into a layer so that it can keep what it has read?"
            )
        if reached < 0.6:
            return (
                "That is hardly more than guessing. The loss stays near 0.69 for the first few "
                "epochs and then falls: has it fallen before you stop, and does every review "
                "still stand beside its own label?"
            )
        if reached <= pairs_of_words:
            return (
                "So much is reached by counting pairs of words as well, so the net knows what "
                '"not" does but not yet which phrase decides: does the loss still fall?'
            )
        return (
            "The net has begun to read. Does the loss still fall when you stop, and does it fall "
            "as well on reviews that you held back?"
        )

    return advise


CAPSTONES = (
    Capstone(
        "reviews",
        (len(WORDS) + 2, LENGTH),
        training,
        draw,
        score,
        (1,),
        "probability",
        relabel=relabel,
        advise=adviser(0.90, 0.75),
    ),
    Capstone(
        "imdb",
        (NUMBERS, WIDTH),
        training_imdb,
        draw_imdb,
        score_imdb,
        (1,),
        "probability",
        relabel=relabel,
        advise=adviser(0.83, 0.0),
        online=True,
    ),
)
