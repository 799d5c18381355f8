"""Is a point above the line x + y = 0?"""

import numpy as np

from student_lib.capstones import Capstone, Hidden


def points(n, rng):
    X = rng.normal(size=(n, 2))
    return X, (X.sum(axis=1) > 0).astype(np.int64)


def draw(rng):
    X, y = points(200, rng)
    return Hidden({"X": X}, {"y": y})


def score(predict, hidden):
    above = predict(hidden.inputs["X"])[:, 0] > 0.5
    return {"accuracy": float(np.mean(above == (hidden.answers["y"] == 1)))}


def relabel(rng, arrays, hidden):
    X, y = arrays
    flip = int(rng.integers(2))
    return (X, y ^ flip), Hidden(hidden.inputs, {"y": hidden.answers["y"] ^ flip})


def advise(facts, measured):
    return "More epochs?" if measured["accuracy"] < 0.9 else ""


CAPSTONES = (
    Capstone("sides", (2,), lambda rng: points(300, rng), draw, score, (1,), "probability",
             relabel=relabel, advise=advise),
)
