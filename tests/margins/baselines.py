"""Simple baselines beside the references: what can be had without the lesson's idea."""

from __future__ import annotations

import numpy as np

from student_lib.capstones import capstone


def _logistic(X: np.ndarray, y: np.ndarray, Xt: np.ndarray, yt: np.ndarray) -> float:
    from sklearn.linear_model import LogisticRegression

    return float(LogisticRegression(max_iter=2000).fit(X, y).score(Xt, yt))


def _bags(ids: np.ndarray, size: int, grams: int) -> np.ndarray:
    """Counts of words, or of words and pairs of neighbours; pads (0) do not count."""
    out = np.zeros((len(ids), size + (size * size if grams == 2 else 0)), dtype=np.float32)
    rows = np.arange(len(ids))[:, None].repeat(ids.shape[1], axis=1)
    real = ids > 0
    np.add.at(out, (rows[real], ids[real]), 1)
    if grams == 2:
        pairs = size + ids[:, :-1] * size + ids[:, 1:]
        both = real[:, :-1] & real[:, 1:]
        np.add.at(out, (rows[:, :-1][both], pairs[both]), 1)
    return out


def baselines(name: str) -> dict[str, float]:
    """Name -> value in the unit of the capstone's first measure."""
    rng = np.random.default_rng(11)
    task = capstone(name)
    if name in ("engine", "sunspots", "captions"):
        return {}  # measured on every draw beside the model, or a control of it
    arrays, hidden = task.training(rng), task.draw(rng)
    X, y = arrays[0], arrays[-1]
    (Xt,), (yt,) = hidden.inputs.values(), list(hidden.answers.values())[:1]
    if name == "rings":
        return {"a straight line (logistic regression)": _logistic(X, y, Xt, yt)}
    if name == "digits_canvas":
        from sklearn.neural_network import MLPClassifier

        flat, flat_t = X.reshape(len(X), -1), Xt.reshape(len(Xt), -1)
        mlp = MLPClassifier((128,), max_iter=60, random_state=0).fit(flat, y)
        return {
            "logistic regression on pixels": _logistic(flat, y, flat_t, yt),
            "one hidden layer of 128 units": float(mlp.score(flat_t, yt)),
        }
    size = int(max(X.max(), Xt.max())) + 1
    return {
        "bag of words": _logistic(_bags(X, size, 1), y, _bags(Xt, size, 1), yt),
        "bag of words and pairs": _logistic(_bags(X, size, 2), y, _bags(Xt, size, 2), yt),
    }
