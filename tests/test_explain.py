"""The toy mode: every number it prints is what numpy, and an independent formula, gives."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np
import pytest

from student_lib import explain

WALKS = (explain.convolution, explain.rnn_step, explain.lstm_step, explain.bptt)


@pytest.mark.parametrize("walk", WALKS)
def test_every_product_and_sum_that_is_printed_is_true(
    walk: Callable[[], explain.Walkthrough], capsys: pytest.CaptureFixture[str]
) -> None:
    walk()
    printed = capsys.readouterr().out
    checked = 0
    for line in printed.replace("\n     + ", " + ").splitlines():
        found = re.fullmatch(r".*?(?:: |= | {5})((?:[-\d.()·+ ]|tanh)+) = (-?[\d.]+)(?: .*)?", line)
        if found is None:
            continue
        value = eval(found[1].replace("·", "*"), {"tanh": math.tanh})
        assert value == pytest.approx(float(found[2]), abs=2e-3), line
        checked += 1
    assert checked >= 4


@pytest.mark.parametrize("walk", WALKS)
def test_a_notebook_shows_one_described_picture_a_step(
    walk: Callable[[], explain.Walkthrough],
) -> None:
    shown = walk()
    text = shown._repr_html_()
    assert text.count("<img alt=") == len(shown.steps) >= 4
    assert "overflow-x:auto" in text
    for step in shown.steps:
        assert step.title.split(":")[0].split("·")[0] in text


def test_the_convolution_is_that_of_sliding_windows() -> None:
    image, kernel = np.array(explain.IMAGE), np.array(explain.KERNEL)
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    want = np.einsum("ijab,ab->ij", windows, kernel)
    np.testing.assert_array_equal(explain.convolution().results["result"], want)


def test_the_gradients_of_the_toy_are_those_of_its_forward_pass() -> None:
    from student_lib.gradcheck import numeric_gradients

    def loss(x: np.ndarray, h0: float, wx: float, wh: float, b: float) -> float:
        h = h0
        for value in x:
            h = np.tanh(wx * value + wh * h + b)
        return float(h)

    start = {"x": [1.0, -0.5, 0.25], "h0": 0.2, "wx": 0.7, "wh": 0.9, "b": 0.1}
    want = numeric_gradients(loss, start)
    got = explain.bptt().results
    for mine, theirs in (("dX", "x"), ("dh0", "h0"), ("dWx", "wx"), ("dWh", "wh"), ("db", "b")):
        np.testing.assert_allclose(got[mine].ravel(), want[theirs].ravel(), rtol=1e-9)


def test_a_right_function_of_the_students_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    def rnn_step(x, h_prev, Wx, Wh, b):  # type: ignore[no-untyped-def]
        return np.tanh(x @ Wx + h_prev @ Wh + b)

    assert explain.rnn_step(rnn_step).remark == "rnn_step gives the same numbers."
    assert "gives the same numbers" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda x, h, Wx, Wh, b: np.tanh(x @ Wx + h @ Wh.T + b), "the steps above give 0.8337"),
        (lambda x, h, Wx, Wh, b: np.tanh(x @ Wx + h @ Wh + b)[0], "h has shape (2,)"),
        (lambda *_: None, "h has shape ()"),
        (lambda *_: (), "returned 0 things here; expected h"),
        (lambda *_: np.array([["a", "b"]]), "of dtype <U1"),
    ],
)
def test_where_a_students_function_leaves_the_toy_is_said(
    answer: Callable[..., object], words: str
) -> None:
    assert words in explain.rnn_step(answer).remark


def test_a_stub_is_no_error() -> None:
    def lstm_step(*_: object) -> None:
        raise NotImplementedError("lstm_step is not written yet")

    assert explain.lstm_step(lstm_step).remark == "lstm_step is not written yet."
