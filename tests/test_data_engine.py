"""Data and measure of A12: engines that are drawn, sunspots that are real, and what is told."""

from __future__ import annotations

import builtins
import sys
from typing import Any

import numpy as np
import pytest

from student_lib.capstones import Hidden, capstone, public_draw
from student_lib.capstones.engine import (
    ASKED_ENGINES,
    ENGINE_T,
    advise,
    engine_draw,
    engine_training,
    linear,
    parted,
    windows,
)
from student_lib.data.engine import NOISE, RATE_HZ, engine, sunspots
from student_lib.models import Layer, ModelFacts

HEAD = Layer("Dense", 33, (None, 1), "linear")


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def facts(*layers: Layer) -> ModelFacts:
    return ModelFacts(((None, 50, 1),), ((None, 1),), 1121, layers, True, "mse", False, "adam")


# ---------------------------------------------------------------- engine


def test_the_same_seed_gives_the_same_engine_and_another_seed_another_one() -> None:
    one, again, other = engine(rng(3)), engine(rng(3)), engine(rng(4))
    assert one.shape == (4000,) and one.dtype == np.float64
    assert np.array_equal(one, again) and not np.allclose(one, other)
    assert engine(rng(), n=1).shape == (1,)


def test_engines_are_alike_in_size_but_not_in_detail() -> None:
    drawn = np.array([engine(rng(s)) for s in range(12)])
    assert np.all(np.abs(drawn.mean(axis=1)) < 0.1)
    deviations = drawn.std(axis=1)
    assert 0.7 < deviations.min() < 0.9 < deviations.max() < 1.1


def test_what_shakes_is_tied_to_a_shaft_of_about_900_rpm() -> None:
    for seed in range(4):
        strength = np.abs(np.fft.rfft(engine(rng(seed))))
        hertz = np.fft.rfftfreq(4000, 1 / RATE_HZ)
        for order in (0.5, 1.0, 2.0):
            near = np.abs(hertz - 15 * order) < 15 * order * 0.08
            between = np.abs(hertz - 15 * order) > 15 * order * 0.2
            between &= np.abs(hertz - 15 * order) < 15 * order * 0.23
            assert strength[near].max() > 4 * strength[between].max()


def test_noise_is_what_is_left_where_nothing_shakes() -> None:
    strength = np.abs(np.fft.rfft(engine(rng(5))))[-200:]  # above 95 Hz
    assert np.sqrt(np.mean(strength**2) / 4000) == pytest.approx(NOISE, rel=0.15)


# ---------------------------------------------------------------- what a net is trained on


def test_windows_and_the_reading_after_each() -> None:
    X, y = windows(np.arange(10.0), 3, 2)
    assert X[:, :, 0].tolist() == [[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 8]]
    assert y[:, 0].tolist() == [3, 5, 7, 9]


def test_the_scale_is_that_of_the_past() -> None:
    past, future = parted(np.concatenate([np.tile([1.0, 3.0], 20), np.full(10, 9.0)]))
    assert (
        past.shape == (40,) and past.mean() == pytest.approx(0) and past.std() == pytest.approx(1)
    )
    assert np.all(future == 7.0)


def test_training_windows_of_eight_engines_on_their_own_scale() -> None:
    X, y = engine_training(rng(1))
    assert X.shape == (8400, ENGINE_T, 1) and y.shape == (8400, 1)
    assert X.dtype == y.dtype == np.float64
    for part in np.split(y, 8):
        assert abs(part.mean()) < 0.1 and abs(part.std() - 1) < 0.05
    # engine after engine, in order of time: three readings later
    assert np.array_equal(X[1, :-3], X[0, 3:]) and np.array_equal(y[0], X[1, -3])
    assert not np.array_equal(X[1050, :-3], X[1049, 3:])


def test_hidden_windows_share_no_reading() -> None:
    hidden = engine_draw(rng(2))
    X, y = hidden.inputs["X"], hidden.answers["y"]
    assert X.shape == (15 * ASKED_ENGINES, ENGINE_T, 1) and y.shape == (len(X), 1)
    everything = np.concatenate([X.ravel(), y.ravel()])
    assert len(np.unique(everything)) == everything.size


def test_a_linear_model_of_the_own_past_sees_through_a_wave() -> None:
    at = np.arange(200.0)
    wave = np.sin(0.7 * at) + rng(0).normal(0, 1e-3, 200)
    X, y = windows(wave[150:], 8)
    assert np.abs(linear(wave[:150], X) - y).max() < 0.01


# ---------------------------------------------------------------- what is told


def last(X: np.ndarray) -> np.ndarray:
    return X[:, -1]


def test_persistence_has_no_skill_and_zero_errs_by_one_sigma() -> None:
    task = capstone("engine")
    hidden = public_draw(task)
    said = task.score(last, hidden)
    assert next(iter(said)) == "rmse"
    assert said["rmse"] == said["persistence"] and said["skill"] == 0.0
    assert said["beats_ar50"] == 0.0
    zero = task.score(lambda X: np.zeros((len(X), 1)), hidden)
    assert 0.9 < zero["rmse"] < 1.1 and zero["skill"] < 0
    perfect = task.score(lambda _: hidden.answers["y"], hidden)
    assert perfect["rmse"] == 0 and perfect["skill"] == 1 and perfect["beats_ar50"] == 1.0


def test_the_two_simple_predictors_stay_where_the_thresholds_expect_them() -> None:
    task = capstone("engine")
    for seed in range(4):
        said = task.score(last, task.draw(rng(seed)))
        assert 0.53 < said["persistence"] < 0.68 and 0.115 < said["ar50"] < 0.16


def test_nobody_can_name_the_answers_with_the_windows_alone() -> None:
    for name in ("engine", "sunspots"):
        if name == "sunspots":
            pytest.importorskip("statsmodels")
        task = capstone(name)
        assert task.relabel is None and task.output == "value"
        hidden = task.draw(rng(1))
        assert isinstance(hidden, Hidden) and set(hidden.inputs) == {"X"}


# ---------------------------------------------------------------- sunspots


def test_sunspots_are_the_real_series() -> None:
    pytest.importorskip("statsmodels")
    series = sunspots()
    assert series.shape == (309,) and series.dtype == np.float64
    assert series[:3].tolist() == [5.0, 11.0, 16.0] and series[-1] == pytest.approx(2.9)
    assert series.argmax() == 257 and series.max() == pytest.approx(190.2)


def test_sunspots_part_always_in_the_same_year() -> None:
    pytest.importorskip("statsmodels")
    task = capstone("sunspots")
    X, y = task.training(rng(1))
    hidden, again = task.draw(rng(2)), task.draw(rng(3))
    assert X.shape == (227, 20, 1) and y.shape == (227, 1)
    assert hidden.inputs["X"].shape == (42, 20, 1)
    assert np.array_equal(hidden.inputs["X"], again.inputs["X"])
    said = task.score(last, hidden)
    assert said["skill"] == 0.0 and 0.4 < said["ar20"] < 0.65 < said["persistence"]


def test_without_statsmodels_the_sentence_says_what_to_type(monkeypatch: Any) -> None:
    real = builtins.__import__

    def no_statsmodels(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.split(".")[0] == "statsmodels":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    for name in [n for n in sys.modules if n.split(".")[0] == "statsmodels"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", no_statsmodels)
    with pytest.raises(ModuleNotFoundError, match="pip install statsmodels"):
        sunspots()


# ---------------------------------------------------------------- advice


def rnn(activation: str = "tanh", units: int = 32) -> Layer:
    return Layer("SimpleRNN", 1088, (None, units), activation, {"units": units})


@pytest.mark.parametrize(
    ("layers", "rmse", "words"),
    [
        ((rnn(), rnn(units=1)), 0.5, "within -1 and 1"),
        ((rnn(), Layer("Dense", 33, (None, 1), "tanh")), 0.5, "within -1 and 1"),
        ((rnn(), Layer("Dense", 33, (None, 1), "relu")), 0.5, "negative"),
        ((Layer("Flatten", 0, (None, 50), ""), HEAD), 0.5, "no recurrent layer"),
        ((rnn("relu"), HEAD), 0.5, "no upper limit"),
        ((rnn(), HEAD), 1.01, "saying the mean"),
        ((rnn(), HEAD), 0.58, "repeating the last reading"),
        ((rnn(), HEAD), 0.34, "linear model"),
        ((rnn(), HEAD), 0.16, ""),
        ((Layer("Bidirectional", 2000, (None, 32), ""), HEAD), 0.16, ""),
    ],
)
def test_advice_comes_from_evidence(layers: tuple[Layer, ...], rmse: float, words: str) -> None:
    said = advise(facts(*layers), {"rmse": rmse, "persistence": 0.6, "ar50": 0.137})
    assert words in said and bool(words) == bool(said)
