"""What a capstone trains on and how a trained model is measured; public, like the rules of a game.

The same code measures a model in three places: in the student's notebook (``training``),
on the public validation draw; in the judge, on draws whose seed students cannot know; and in the
script that measures the references over many seeds.  Only the seed is secret.

A measure never sees the model: it is handed ``predict``, gives it inputs and compares what comes
back with answers that it keeps to itself.  In the judge ``predict`` crosses into a box.

    rings      A04   two rings of points                        accuracy
    digits     A07   digits somewhere on a canvas, or MNIST     accuracy
    reviews    A11   reviews that hang on word order, or IMDB   accuracy
    engine     A12   vibration of a machine, or sunspots        rmse
    captions   A13   pictures of two shapes, or translation     exact match
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from student_lib.models import ModelFacts

__all__ = ["PUBLIC_SEED", "Capstone", "Hidden", "capstone", "known", "public_draw"]

#: Seed of the validation draw that every student sees.
PUBLIC_SEED = 20_250_901

#: ``predict(*inputs)`` -> (N, …) float64; one array for each input of the model.
Predict = Callable[..., np.ndarray]


@dataclass(frozen=True)
class Hidden:
    """One draw: what the model is asked, and what stays behind.

    Attributes:
        inputs: name -> array, given to the model as they are.
        answers: name -> array, never given to anybody's code.
    """

    inputs: dict[str, np.ndarray]
    answers: dict[str, np.ndarray]


@dataclass(frozen=True)
class Capstone:
    """One task to train for.

    Attributes:
        name: e.g. ``"digits_canvas"``; what ``assignment.toml`` and the notebooks call it.
        build_args: what the notebook's ``build_*`` is called with.
        training: rng -> the arrays that ``train(model, *arrays, seed)`` is handed.
        draw: rng -> one hidden draw.
        score: (predict, draw) -> measured values by name, all finite floats.  The first one is the
            one that counts most: it is drawn, ranked and told first.
        output_shape: of one row of what the model gives, e.g. (10,).
        output: "probabilities" (the last axis sums to 1), "probability" (of one thing, 0 to 1) or
            "value".
        units: measured value -> its unit for sentences, "" for shares from 0 to 1.
        relabel: (rng, training arrays, draw) -> the same with the labels renamed, where that can
            be done: a net that was trained at home then knows nothing.  None where it cannot.
        advise: (facts of the model, measured values) -> one sentence of advice, "" if the evidence
            points nowhere.  Shown to students, also by the grader.
        online: the data must be downloaded once.
    """

    name: str
    build_args: tuple[Any, ...]
    training: Callable[[np.random.Generator], tuple[np.ndarray, ...]]
    draw: Callable[[np.random.Generator], Hidden]
    score: Callable[[Predict, Hidden], dict[str, float]]
    output_shape: tuple[int, ...]
    output: str
    units: dict[str, str] = field(default_factory=dict)
    relabel: (
        Callable[
            [np.random.Generator, tuple[np.ndarray, ...], Hidden],
            tuple[tuple[np.ndarray, ...], Hidden],
        ]
        | None
    ) = None
    advise: Callable[[ModelFacts, Mapping[str, float]], str] | None = None
    online: bool = False


_WHERE = {
    "rings": "rings",
    "digits_canvas": "digits",
    "mnist": "digits",
    "reviews": "reviews",
    "imdb": "reviews",
    "engine": "engine",
    "sunspots": "engine",
    "captions": "captions",
    "translation": "captions",
}


def known() -> tuple[str, ...]:
    """The names of all capstones."""
    return tuple(_WHERE)


def capstone(name: str) -> Capstone:
    """The capstone of that name.

    Raises:
        ValueError: if there is none.
    """
    if name not in _WHERE:
        raise ValueError(f"no capstone {name!r}; there is {', '.join(_WHERE)}")
    module = importlib.import_module(f"student_lib.capstones.{_WHERE[name]}")
    found = next(c for c in module.CAPSTONES if c.name == name)
    assert isinstance(found, Capstone)  # noqa: S101 - the modules hold nothing else
    return found


def public_draw(task: Capstone) -> Hidden:
    """The validation draw that a student is told a score on."""
    return task.draw(np.random.default_rng(PUBLIC_SEED))
