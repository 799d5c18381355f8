"""A12: what is the next reading of an engine, or of the sun?

    engine     windows of 50 readings of engines that the net has not met
    sunspots   windows of 20 years of the real series, which is public

A window is (T, 1) and its target the very next reading, both on the scale of the first 80% of
their own series: mean 0, deviation 1.  So an error is told in deviations, sigma.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from student_lib.capstones import Capstone, Hidden, Predict
from student_lib.data.engine import engine, sunspots
from student_lib.models import ModelFacts

#: Share of a series that is "the past": it sets the scale, and a net trains on nothing else.
PAST = 0.8

#: Readings in a window of the engine, and years in one of the sun.
ENGINE_T, SUN_T = 50, 20

#: Engines that a net is trained on, and by how many readings their windows are apart.  One engine
#: is not enough: the net would know nothing of other strengths and phases.
TRAINING_ENGINES, TRAINING_STEP = 8, 3

#: Engines of one hidden draw.
ASKED_ENGINES = 40

_RECURRENT = ("SimpleRNN", "LSTM", "GRU", "RNN", "ConvLSTM1D", "Bidirectional")


def windows(series: np.ndarray, T: int, step: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Windows (M, T, 1) that start ``step`` readings apart, and the reading after each (M, 1)."""
    starts = np.arange(0, len(series) - T, step)
    X = series[starts[:, None] + np.arange(T)]
    return X[:, :, None], series[starts + T][:, None]


def parted(series: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first 80% and the rest, both on the scale of the first."""
    past = int(len(series) * PAST)
    scaled = (series - series[:past].mean()) / series[:past].std()
    return scaled[:past], scaled[past:]


def linear(past: np.ndarray, X: np.ndarray) -> np.ndarray:
    """Forecasts (M, 1) for X (M, T, 1): a linear model with intercept, fitted on ``past``."""
    known, answers = windows(past, X.shape[1])
    rows = _with_ones(known)
    # far faster than an SVD, and the noise of both series keeps the matrix well away from singular
    weights = np.linalg.solve(rows.T @ rows, rows.T @ answers)
    return np.asarray(_with_ones(X) @ weights)


def _with_ones(X: np.ndarray) -> np.ndarray:
    return np.concatenate([np.ones((len(X), 1)), X[:, :, 0]], axis=1)


# ---------------------------------------------------------------- engine


def engine_training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (8400, 50, 1) and y (8400, 1), both float64: 1,050 windows of each of eight engines.

    They lie engine after engine, and in order of time within each; every engine is on the scale of
    its own first 80%, which is also where all the windows come from.
    """
    drawn = [
        windows(parted(engine(rng))[0], ENGINE_T, TRAINING_STEP) for _ in range(TRAINING_ENGINES)
    ]
    return tuple(np.concatenate(part) for part in zip(*drawn, strict=True))


def engine_draw(rng: np.random.Generator) -> Hidden:
    """600 windows of the last 20% of 40 new engines, 15 of each.

    No two of them share a reading, so that no window holds the answer to another.
    """
    X, y, ar = [], [], []
    for _ in range(ASKED_ENGINES):
        past, future = parted(engine(rng))
        asked, answers = windows(future, ENGINE_T, ENGINE_T + 1)
        X.append(asked)
        y.append(answers)
        ar.append(linear(past, asked))
    return Hidden({"X": np.concatenate(X)}, {"y": np.concatenate(y), "ar50": np.concatenate(ar)})


# ---------------------------------------------------------------- sunspots


def sunspots_training(rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """X (227, 20, 1) and y (227, 1), both float64: the years 1700 to 1946, always the same."""
    return windows(parted(sunspots())[0], SUN_T)


def sunspots_draw(rng: np.random.Generator) -> Hidden:
    """42 windows of the years 1947 to 2008, always the same: everybody can look them up."""
    past, future = parted(sunspots())
    X, y = windows(future, SUN_T)
    return Hidden({"X": X}, {"y": y, "ar20": linear(past, X)})


# ---------------------------------------------------------------- both


def score(predict: Predict, hidden: Hidden, simple: str) -> dict[str, float]:
    """The error of the net and what it is worth.

    ``rmse`` in deviations; ``skill`` against persistence, 1 for perfect and 0 for no better;
    ``persistence`` and ``simple`` (``ar50`` or ``ar20``), the RMSE of two predictors without a
    net, the latter a linear model fitted to the past of the very series it is asked about; and
    whether the net beats that one, 1.0 or 0.0, which is told and earns nothing.
    """
    X, y = hidden.inputs["X"], hidden.answers["y"]
    said = np.asarray(predict(X), dtype=np.float64).reshape(len(X), -1)[:, :1]
    rmse, last, ar = (_rmse(p - y) for p in (said, X[:, -1], hidden.answers[simple]))
    return {
        "rmse": rmse,
        "skill": 1.0 - rmse / last,
        "persistence": last,
        simple: ar,
        f"beats_{simple}": float(rmse < ar),
    }


def _rmse(errors: np.ndarray) -> float:
    return float(np.sqrt(np.mean(errors**2)))


def advise(facts: ModelFacts, measured: Mapping[str, float]) -> str:
    """One sentence of advice from what the net is made of and how well it does."""
    rmse, persistence = measured.get("rmse", 0.0), measured.get("persistence", 0.0)
    head = facts.head
    if facts.last_activation in ("tanh", "sigmoid", "softsign", "hard_sigmoid", "hard_tanh"):
        alone = head is not None and head.kind in _RECURRENT
        return (
            "The last layer squashes: its outputs stay within -1 and 1, and a third of the "
            "readings lies beyond. "
            + ("Put a Dense layer without activation behind it." if alone else "Leave that out.")
        )
    if facts.last_activation in ("relu", "softplus", "softmax"):
        return "The last layer never says a negative number, and half of the readings lie below 0."
    loops = facts.having(*_RECURRENT)
    if not loops:
        return "There is no recurrent layer in this net: nothing reads the window step by step."
    if any(layer.activation in ("relu", "linear") for layer in loops):
        return (
            "A recurrent layer without tanh has no upper limit: over 50 steps its state may grow "
            "without end."
        )
    if rmse > 0.9:
        return (
            "The net does no better than saying the mean each time. Does every window still stand "
            "beside its own target when fit sees them, and are the steps large enough to get "
            "anywhere?"
        )
    if rmse > 0.9 * persistence:
        return (
            "The net hardly beats repeating the last reading. Was it trained to the end, or does "
            "the loss still fall in the last epoch?"
        )
    if rmse > 1.5 * measured.get("ar50", measured.get("ar20", rmse)):
        return (
            "The net has learned something, but a linear model errs far less: train longer and "
            "with smaller steps towards the end, or, if the loss in training is far below this "
            "error, on more engines or for fewer epochs."
        )
    return ""


CAPSTONES = (
    Capstone(
        "engine",
        (ENGINE_T,),
        engine_training,
        engine_draw,
        partial(score, simple="ar50"),
        (1,),
        "value",
        units={"rmse": "sigma", "persistence": "sigma", "ar50": "sigma"},
        advise=advise,
    ),
    Capstone(
        "sunspots",
        (SUN_T,),
        sunspots_training,
        sunspots_draw,
        partial(score, simple="ar20"),
        (1,),
        "value",
        units={"rmse": "sigma", "persistence": "sigma", "ar20": "sigma"},
        advise=advise,
    ),
)
