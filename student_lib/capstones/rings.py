"""A04: is a point on the inner ring or on the outer one?"""

from __future__ import annotations

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data.rings import two_rings


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


CAPSTONES = (Capstone("rings", (), training, draw, score, (1,), "probability", relabel=relabel),)
