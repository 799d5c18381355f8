"""A13: what does the picture show, and what is that in French?  One word after the other.

Both models have two inputs, what is to be put into words and the words so far, and give for every
place the probabilities of the next word.  They are measured by greedy decoding: <start> goes in,
the most probable word is appended, and so on until <end>.

``build_translator`` and ``train_translator`` are a worked encoder-decoder: the state that the
encoder is left with after the last English word is the state that the decoder begins with.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data.captions import (
    ENGLISH,
    FRENCH,
    STEPS,
    STEPS_IN,
    STEPS_OUT,
    TRAINING_PHRASES,
    VOCAB,
    encode_captions,
    encode_phrases,
    phrases,
    pictures,
)
from student_lib.models import ModelFacts

#: Pictures to train on, and pictures of each kind in a draw.
TRAINING, ASKED = 5000, 300
IMAGE = (20, 20, 3)

_PAD, _START, _END = VOCAB["<pad>"], VOCAB["<start>"], VOCAB["<end>"]


# ---------------------------------------------------------------- greedy decoding


def first_tokens(n: int, T: int) -> np.ndarray:
    """(n, T) int64: <start>, and pads where the words will come."""
    tokens = np.full((n, T), _PAD, dtype=np.int64)
    tokens[:, 0] = _START
    return tokens


def decode(predict: Predict, given: np.ndarray, tokens: np.ndarray) -> np.ndarray:
    """The words that a model writes for each row, most probable word first.

    Args:
        predict: (given, tokens (N, T)) -> (N, T, V), for every place the probabilities of the word
            that comes next.
        given: (N, …), pictures or English words.
        tokens: (N, T) from ``first_tokens``.

    Returns:
        (N, T) int64, in the form of a target: words, <end>, pads.  Without <end> where none came.
    """
    tokens = tokens.copy()
    said = np.full(tokens.shape, _PAD, dtype=np.int64)
    steps = tokens.shape[1]
    going = np.ones(len(tokens), dtype=bool)
    for t in range(steps):
        best = np.argmax(predict(given, tokens)[:, t], axis=1)
        said[going, t] = best[going]
        going &= best != _END
        if not going.any() or t + 1 == steps:
            break
        tokens[going, t + 1] = best[going]
    return said


def same_rows(said: np.ndarray, target: np.ndarray) -> float:
    """Share of rows without any slip."""
    return float(np.mean(np.all(said == target, axis=1)))


def same_tokens(said: np.ndarray, target: np.ndarray) -> float:
    """Share of places with the right word, of all places where either row has one."""
    real = (said != _PAD) | (target != _PAD)
    return float(np.sum((said == target) & real) / np.sum(real))


def _renamed(
    rng: np.random.Generator,
    arrays: tuple[np.ndarray, ...],
    hidden: Hidden,
    size: int,
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """The words change their ids; <pad>, <start> and <end> keep theirs."""
    marks = 3
    number = np.concatenate([np.arange(marks), marks + rng.permutation(size - marks)])
    given, inp, target = arrays
    answers = {**hidden.answers, "target": number[hidden.answers["target"]]}
    return (given, number[inp], number[target]), Hidden(hidden.inputs, answers)


# ---------------------------------------------------------------- captions


def training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Pictures (5000, 20, 20, 3) float32, inp (5000, 10) and target (5000, 10) int64."""
    images, captions = pictures(TRAINING, rng)
    return (images, *encode_captions(captions, STEPS))


def draw(rng: np.random.Generator) -> Hidden:
    """300 pictures of training captions, then 300 of held-out ones, and who is swapped with whom.

    ``swap`` (300,) names for each of the first 300 pictures another one of them, which has another
    caption.
    """
    images, captions = pictures(ASKED, rng)
    more, unseen = pictures(ASKED, rng, held_out=True)
    _, target = encode_captions(captions + unseen, STEPS)
    number = {text: i for i, text in enumerate(sorted(set(captions)))}
    which = np.array([number[text] for text in captions])
    swap = np.array([rng.choice(np.flatnonzero(which != own)) for own in which], dtype=np.int64)
    inputs = {
        "images": np.concatenate([images, more]),
        "tokens": first_tokens(2 * ASKED, STEPS),
    }
    return Hidden(inputs, {"target": target, "swap": swap})


def score(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Shares of captions that are right from the first word to <end>.

    exact: pictures of captions that training knows.  held_out: pictures of captions that it does
    not.  shuffled: what exact becomes if each picture is swapped for another one of another
    caption.  token_accuracy: share of right words in the captions of exact.
    """
    said = decode(predict, hidden.inputs["images"], hidden.inputs["tokens"])
    target, swap = hidden.answers["target"], hidden.answers["swap"]
    n = len(swap)
    return {
        "exact": same_rows(said[:n], target[:n]),
        "held_out": same_rows(said[n:], target[n:]),
        # what is said of a picture depends on this picture alone: nobody needs to be asked again
        "shuffled": same_rows(said[swap], target[:n]),
        "token_accuracy": same_tokens(said[:n], target[:n]),
    }


def relabel(
    rng: np.random.Generator, arrays: tuple[np.ndarray, ...], hidden: Hidden
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """The nine words change their ids."""
    return _renamed(rng, arrays, hidden, len(VOCAB))


#: Full marks of A13, from which on there is nothing to advise.
ENOUGH, ENOUGH_UNSEEN = 0.90, 0.80


def advise(facts: ModelFacts, measured: Mapping[str, float]) -> str:
    """One sentence from what the model is made of and what it said."""
    exact, unseen = measured["exact"], measured["held_out"]
    words = measured["token_accuracy"]
    if exact >= ENOUGH and unseen >= ENOUGH_UNSEEN:
        return ""
    if facts.last_activation in ("linear", "relu", "tanh", "sigmoid"):
        return (
            "The last layer has no softmax, but the loss expects the probabilities of the words: "
            "which of the two did you mean to change?"
        )
    if exact < 0.05 and words < 0.45:
        return (
            "Hardly a word is right, not even those that all captions share: is the net trained to "
            "say target, and does the loss fall?"
        )
    if exact - measured["shuffled"] < 0.05:
        return (
            "The net does no better with the right picture than with a swapped one: does the "
            "picture reach the decoder, does each one stay beside its own caption in training, and "
            "does the loss fall below 0.5, where it stays without looking?"
        )
    if facts.having(
        "GlobalAveragePooling2D",
        "GlobalMaxPooling2D",
        "AdaptiveAveragePooling2D",
        "AdaptiveMaxPooling2D",
    ):
        return (
            "The net pools over the whole picture, so it knows what there is and hardly where: "
            "which layer keeps the places?"
        )
    if exact >= ENOUGH:
        return (
            "The net describes pairs of shapes that it has seen together and fails on new pairs, "
            "so it knows captions by heart: what does a smaller decoder, or dropout, change?"
        )
    if not facts.having("Conv2D", "SeparableConv2D", "DepthwiseConv2D"):
        return (
            "The net looks at the picture through dense layers only, which have to learn every "
            "shape anew for each place: which layer uses the same weights everywhere?"
        )
    return (
        "The net looks at the picture and still makes slips, so look at the training: does the "
        "loss still fall when you stop, and does it fall as well on pictures that you held back?"
    )


# ---------------------------------------------------------------- translation


def dealt() -> tuple[np.ndarray, np.ndarray]:
    """Places in ``phrases()`` of the 618 training pairs and of the 150 others, the same for all.

    Training and measuring draw apart from each other, so what is unseen must not be drawn.
    """
    order = np.random.default_rng(768).permutation(len(phrases()))
    return order[:TRAINING_PHRASES], order[TRAINING_PHRASES:]


def training_translation(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """English phrases (618, 4), inp (618, 7) and target (618, 7), int64, in random order."""
    pairs, places = phrases(), rng.permutation(dealt()[0])
    return encode_phrases([pairs[i] for i in places])


def draw_translation(rng: np.random.Generator) -> Hidden:
    """The 150 unseen pairs, in random order."""
    pairs, places = phrases(), rng.permutation(dealt()[1])
    english, _, target = encode_phrases([pairs[i] for i in places])
    inputs = {"english": english, "tokens": first_tokens(len(english), STEPS_OUT)}
    return Hidden(inputs, {"target": target})


def score_translation(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Share of sentences that are right up to <end>, and share of right words."""
    said = decode(predict, hidden.inputs["english"], hidden.inputs["tokens"])
    target = hidden.answers["target"]
    return {"exact": same_rows(said, target), "token_accuracy": same_tokens(said, target)}


def relabel_translation(
    rng: np.random.Generator, arrays: tuple[np.ndarray, ...], hidden: Hidden
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """The French words change their ids."""
    return _renamed(rng, arrays, hidden, len(FRENCH))


def build_translator(vocab_in: int, vocab_out: int, T_in: int, T_out: int) -> Any:
    """An encoder-decoder in Keras, to read and to try; needs Keras.

    Args:
        vocab_in, vocab_out: numbers of ids of the two languages.
        T_in, T_out: lengths of their rows.

    Returns:
        a compiled keras.Model with the inputs [source (N, T_in), tokens (N, T_out)] and the output
        (N, T_out, vocab_out).
    """
    import keras

    source = keras.Input((T_in,), dtype="int32")
    words = keras.layers.Embedding(vocab_in, 32)(source)
    _, h, c = keras.layers.LSTM(96, return_state=True)(words)  # the outputs are not needed
    tokens = keras.Input((T_out,), dtype="int32")
    said = keras.layers.Embedding(vocab_out, 32)(tokens)
    states = keras.layers.LSTM(96, return_sequences=True)(said, initial_state=[h, c])
    probs = keras.layers.Dense(vocab_out, activation="softmax")(states)
    model = keras.Model([source, tokens], probs)
    model.compile(keras.optimizers.Adam(5e-3), "sparse_categorical_crossentropy")
    return model


def train_translator(
    model: Any, english: np.ndarray, inp: np.ndarray, target: np.ndarray, seed: int
) -> Any:
    """Train a translator in place; pads do not count.  Needs Keras.

    Returns:
        the model.
    """
    import keras

    keras.utils.set_random_seed(seed)
    weights = (target != _PAD).astype(np.float32)
    model.fit([english, inp], target, sample_weight=weights, epochs=40, batch_size=32, verbose=0)
    return model


CAPSTONES = (
    Capstone(
        "captions",
        (IMAGE, len(VOCAB), STEPS),
        training,
        draw,
        score,
        (STEPS, len(VOCAB)),
        "probabilities",
        relabel=relabel,
        advise=advise,
    ),
    Capstone(
        "translation",
        (len(ENGLISH), len(FRENCH), STEPS_IN, STEPS_OUT),
        training_translation,
        draw_translation,
        score_translation,
        (STEPS_OUT, len(FRENCH)),
        "probabilities",
        relabel=relabel_translation,
    ),
)
