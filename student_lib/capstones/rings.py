"""A04: is a point on the inner ring or on the outer one?"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data.rings import two_rings
from student_lib.models import ModelFacts

#: From here on there is nothing to advise.
ENOUGH = 0.95

TURNED = (
    "The net is right as long as one believes the opposite of what it says: is 1 the outer ring, "
    "and are the labels those that you were given?"
)
NO_INNER_LAYER = (
    "The net has no hidden layer, so it can only draw one straight line, and the best line is "
    "near chance here."
)
LINEAR = (
    "The hidden units have no activation, and stacked linear layers are one line: what has to "
    "stand between them?"
)
FEW_UNITS = (
    "One or two hidden units cannot close a ring: how many half-planes does it take to fence in a "
    "disc?"
)
THREE_UNITS = (
    "Three half-planes close a ring only just, and from many random starts the training does not "
    "find them: what does a fourth unit change?"
)
SHORT = (
    "The net is large enough, so look at the training: is the loss still falling when it ends, and "
    "what do more epochs or a larger learning rate do?"
)


def training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (600, 2) float64 and y (600,) int64."""
    return two_rings(600, rng)


def draw(rng: np.random.Generator) -> Hidden:
    """400 points."""
    points, labels = two_rings(400, rng)
    return Hidden({"X": points}, {"y": labels})


def score(predict: Predict, hidden: Hidden) -> dict[str, float]:
    """Share of points on the right side of probability 0.5.

    The model gives the probability of the outer ring, (N, 1).
    """
    outer = predict(hidden.inputs["X"])[:, 0] > 0.5
    return {"accuracy": float(np.mean(outer == (hidden.answers["y"] == 1)))}


def relabel(
    rng: np.random.Generator, arrays: tuple[np.ndarray, ...], hidden: Hidden
) -> tuple[tuple[np.ndarray, ...], Hidden]:
    """With probability one half the two rings change names."""
    points, labels = arrays
    flip = int(rng.integers(2))
    return (points, labels ^ flip), Hidden(hidden.inputs, {"y": hidden.answers["y"] ^ flip})


def advise(facts: ModelFacts, measured: Mapping[str, float]) -> str:
    """What a net that misses the full mark lacks: layers, activation, units or training."""
    accuracy = measured["accuracy"]
    if accuracy >= ENOUGH:
        return ""
    if accuracy < 1 - ENOUGH:
        return TURNED
    last = max((k for k, layer in enumerate(facts.layers) if layer.params), default=0)
    before = facts.layers[:last]
    widths = [layer.output[-1] or 0 for layer in before if layer.kind == "Dense" and layer.output]
    if not widths:
        return NO_INNER_LAYER
    bends = ("ReLU", "LeakyReLU", "ELU", "PReLU")
    if all(k.activation in ("", "linear") and k.kind not in bends for k in before):
        return LINEAR
    if min(widths) < 3:
        return FEW_UNITS
    return THREE_UNITS if max(widths) == 3 else SHORT


CAPSTONES = (
    Capstone(
        "rings",
        (),
        training,
        draw,
        score,
        (1,),
        "probability",
        relabel=relabel,
        advise=advise,
    ),
)
