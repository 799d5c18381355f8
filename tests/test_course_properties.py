"""What must hold of the reference answers whatever the numbers are; hypothesis looks for the numbers.

A wrong reference would make every test wrong with it, so these properties come from the
definitions and from finite differences, not from a second copy of the answers.
"""

from __future__ import annotations

import itertools
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from autograder.authoring.load import load_folder
from autograder.judge.session import load_reference
from student_lib.gradcheck import check_gradients, numeric_gradients

ROOT = Path(__file__).resolve().parents[1]
settings.register_profile("course", derandomize=True, deadline=None, max_examples=40, database=None)
settings.load_profile("course")

numbers = st.floats(-4, 4, width=32).map(lambda v: round(v, 3))
sizes = st.integers(1, 4)


@cache
def answers(name: str) -> Any:
    """The reference answers of an assignment, by attribute."""
    (path,) = (ROOT / "solutions").glob(f"{name}_*")
    return SimpleNamespace(**load_reference(load_folder(path).assignment))


def array(*shape: int) -> st.SearchStrategy[np.ndarray]:
    return arrays(float, shape, elements=numbers)


@st.composite
def shaped(draw: st.DrawFn, count: int) -> list[int]:
    return [draw(sizes) for _ in range(count)]


# ---------------------------------------------------------------- A01, A02


@given(st.data(), shaped(2), st.integers(-9, 9))
def test_a_folded_threshold_decides_as_the_inclusive_rule(
    data: st.DataObject, shape: list[int], threshold: int
) -> None:
    a = answers("a01")
    whole = st.integers(-5, 5).map(float)
    X = data.draw(arrays(float, shape, elements=whole))
    w = data.draw(arrays(float, shape[1], elements=whole))
    folded = a.step(a.augment(X) @ a.fold_threshold(w, threshold))
    assert folded.tolist() == a.decide(X, w, threshold, strict=False).tolist()


@given(st.data(), shaped(2))
def test_softmax_sums_to_one_keeps_the_order_and_ignores_a_shift(
    data: st.DataObject, shape: list[int]
) -> None:
    softmax = answers("a02").softmax
    z = data.draw(array(*shape))
    p = softmax(z)
    np.testing.assert_allclose(p.sum(axis=-1), 1)
    assert (np.argsort(p, axis=-1, kind="stable") >= 0).all()
    np.testing.assert_allclose(softmax(z + 300), p, rtol=1e-9, atol=1e-12)
    bigger = z[:, :1] < z
    assert (p[:, :1] <= p + 1e-15)[bigger].all()


@given(array(7))
def test_tanh_is_a_stretched_sigmoid_and_slopes_are_slopes(z: np.ndarray) -> None:
    a = answers("a02")
    np.testing.assert_allclose(
        a.activate(z, "tanh"), 2 * a.activate(2 * z, "sigmoid") - 1, atol=1e-12
    )
    for kind in ("linear", "sigmoid", "tanh"):
        want = numeric_gradients(lambda z, kind=kind: a.activate(z, kind).sum(), {"z": z})["z"]
        np.testing.assert_allclose(a.activate_grad(z, kind), want, atol=1e-9)


@given(st.data(), shaped(4), st.booleans())
def test_parameters_are_counted_as_the_arrays_hold_them(
    data: st.DataObject, widths: list[int], bias: bool
) -> None:
    a = answers("a02")
    pairs = list(itertools.pairwise(widths))
    params = [(np.zeros(p), np.zeros(p[1]) if bias else None) for p in pairs]
    held = sum(W.size + (0 if b is None else b.size) for W, b in params)
    assert a.count_params(widths, bias) == held
    outputs = a.mlp_forward(data.draw(array(3, widths[0])), params, ["tanh"] * len(params))
    assert [o.shape for o in outputs] == [(3, w) for w in widths]


# ---------------------------------------------------------------- A03


@given(st.data(), shaped(2))
def test_the_ways_to_reduce_an_error_fit_together(data: st.DataObject, shape: list[int]) -> None:
    error = answers("a03").squared_error
    y, m = data.draw(array(*shape)), data.draw(array(*shape))
    each = error(y, m, "none")
    np.testing.assert_allclose(error(y, m, "sum"), each.sum())
    np.testing.assert_allclose(error(y, m), each.mean())
    np.testing.assert_allclose(2 * error(y, m, "half_sum"), each.sum())


@given(st.data(), shaped(3), st.sampled_from(["linear", "sigmoid", "tanh"]))
def test_the_gradients_of_a_dense_layer_are_slopes_of_its_forward_pass(
    data: st.DataObject, shape: list[int], kind: str
) -> None:
    N, D, H = shape
    X, W, b = data.draw(array(N, D)), data.draw(array(D, H)), data.draw(array(H))
    dout = data.draw(array(N, H))

    def loss(X: np.ndarray, W: np.ndarray, b: np.ndarray) -> float:
        return float(np.sum(dout * answers("a02").dense_forward(X, W, b, kind)))

    slopes = numeric_gradients(loss, {"X": X, "W": W, "b": b})
    got = answers("a03").dense_backward(dout, X, W, X @ W + b, kind)
    check_gradients("dense_backward", got, {f"d{k}": v for k, v in slopes.items()})


@given(st.data(), shaped(2))
def test_the_gradient_of_softmax_and_cross_entropy_is_the_slope_of_its_loss(
    data: st.DataObject, shape: list[int]
) -> None:
    f = answers("a03").softmax_ce
    logits = data.draw(array(*shape))
    labels = data.draw(arrays(np.int64, shape[0], elements=st.integers(0, shape[1] - 1)))
    loss, slope = f(logits, labels)
    probs = answers("a02").softmax(logits)
    assert loss == pytest.approx(answers("a03").cross_entropy(probs, labels), abs=1e-9)
    want = numeric_gradients(lambda z: f(z, labels)[0], {"z": logits})["z"]
    np.testing.assert_allclose(slope, want, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(slope.sum(axis=1), 0, atol=1e-12)


@given(st.data(), st.lists(sizes, min_size=2, max_size=4), st.sampled_from(["mse", "ce"]))
def test_the_gradients_of_a_network_are_slopes_of_its_loss(
    data: st.DataObject, widths: list[int], loss: str
) -> None:
    a2, a3 = answers("a02"), answers("a03")
    # small numbers: no probability comes near the floor that cross_entropy puts under them
    X = data.draw(array(3, widths[0])) / 4
    kinds = ["tanh"] * (len(widths) - 2) + ["softmax" if loss == "ce" else "sigmoid"]
    pairs = list(itertools.pairwise(widths))
    flat = {}
    for k, pair in enumerate(pairs):
        flat[f"W{k}"], flat[f"b{k}"] = data.draw(array(*pair)) / 3, data.draw(array(pair[1]))
    if loss == "ce":
        y: np.ndarray = data.draw(arrays(np.int64, 3, elements=st.integers(0, widths[-1] - 1)))
    else:
        y = data.draw(array(3, widths[-1]))

    def value(**p: np.ndarray) -> float:
        params = [(p[f"W{k}"], p[f"b{k}"]) for k in range(len(pairs))]
        out = a2.mlp_forward(X, params, kinds)[-1]
        return float(a3.squared_error(y, out) if loss == "mse" else a3.cross_entropy(out, y))

    params = [(flat[f"W{k}"], flat[f"b{k}"]) for k in range(len(pairs))]
    got, grads = a3.mlp_backward(X, y, params, kinds, loss)
    assert got == pytest.approx(value(**flat), abs=1e-9)
    slopes = numeric_gradients(value, flat)
    named = {f"{n}{k}": g for k, pair in enumerate(grads) for n, g in zip("Wb", pair, strict=True)}
    for name, want in slopes.items():
        np.testing.assert_allclose(named[name], want, rtol=1e-5, atol=1e-8)


# ---------------------------------------------------------------- A05, A06


@given(st.data(), shaped(4), st.integers(1, 3), st.integers(0, 2))
def test_sliding_a_kernel_is_linear_and_a_layer_of_one_channel(
    data: st.DataObject, shape: list[int], stride: int, pad: int
) -> None:
    a = answers("a05")
    KH, KW, more, wide = shape
    one, two = (data.draw(array(KH + more, KW + wide)) for _ in range(2))
    kernel = data.draw(array(KH, KW))
    slid = a.correlate2d(one, kernel, stride, pad)
    both = a.correlate2d(one + 2 * two, kernel, stride, pad)
    np.testing.assert_allclose(both, slid + 2 * a.correlate2d(two, kernel, stride, pad), atol=1e-9)
    layer = a.conv_forward(one[None, :, :, None], kernel[:, :, None, None], [0.0], stride, pad)
    np.testing.assert_allclose(layer[0, :, :, 0], slid, atol=1e-9)
    assert slid.shape == tuple(
        a.conv_output_size(n, k, pad, stride, "floor")
        for n, k in zip(one.shape, kernel.shape, strict=True)
    )


@given(st.integers(1, 12), st.integers(1, 5), st.integers(1, 5), st.booleans())
def test_pooling_counts_the_windows_that_start_inside(
    width: int, size: int, stride: int, ceil: bool
) -> None:
    count = answers("a06").pool_output_size
    if size > width:
        with pytest.raises(ValueError):
            count(width, size, stride, ceil)
        return
    whole = [s for s in range(0, width, stride) if s + size <= width]
    got = count(width, size, stride, ceil)
    if not ceil:
        assert got == len(whole)
        return
    partial = whole[-1] + stride
    hangs = partial < width and whole[-1] + size < width
    assert got == len(whole) + hangs


@given(st.data(), shaped(4), st.integers(1, 3), st.integers(1, 3), st.booleans())
def test_pooled_maxima_are_entries_and_no_average_is_above_them(
    data: st.DataObject, shape: list[int], size: int, stride: int, ceil: bool
) -> None:
    a = answers("a06")
    N, H, W, C = shape
    X = data.draw(array(N, H + size, W + size, C))
    top = a.pool2d(X, size, stride, "max", ceil)
    mean = a.pool2d(X, size, stride, "average", ceil)
    assert (mean <= top + 1e-12).all()
    assert set(top.ravel()) <= set(X.ravel())
    dX = a.max_pool_backward(np.ones_like(top), X, size, stride, ceil)
    assert dX.sum() == pytest.approx(top.size)
    assert ((dX == 0) | np.isin(X, top)).all()


@given(st.data(), shaped(4))
def test_flattening_loses_nothing(data: st.DataObject, shape: list[int]) -> None:
    flatten = answers("a06").flatten
    X = data.draw(array(*shape))
    np.testing.assert_array_equal(flatten(X).reshape(X.shape), X)
    N, H, W, C = shape
    maps = flatten(X, "map_by_map").reshape(N, C, H, W)
    np.testing.assert_array_equal(maps.transpose(0, 2, 3, 1), X)


# ---------------------------------------------------------------- A08, A09, A10


@st.composite
def recurrent(draw: st.DrawFn, gates: int = 1) -> dict[str, np.ndarray]:
    """A short sequence and the weights of a recurrent layer."""
    N, T, D, H = (draw(sizes) for _ in range(4))
    return {
        "X": draw(array(N, T, D)),
        "Wx": draw(array(D, gates * H)) / 2,
        "Wh": draw(array(H, gates * H)) / 2,
        "b": draw(array(gates * H)),
    }


@given(recurrent(), st.integers(1, 4))
def test_a_state_knows_nothing_of_later_steps(p: dict[str, np.ndarray], k: int) -> None:
    forward = answers("a08").rnn_forward
    Hs, last = forward(**p)
    head, _ = forward(**{**p, "X": p["X"][:, :k]})
    np.testing.assert_allclose(Hs[:, :k], head, atol=1e-12)
    np.testing.assert_allclose(Hs[:, -1], last)
    stacked = answers("a08").stack_rnn(p["X"], [(p["Wx"], p["Wh"], p["b"])])
    np.testing.assert_allclose(stacked, Hs, atol=1e-12)
    same = answers("a08").order_gap(p["X"], np.arange(p["X"].shape[1]), p["Wx"], p["Wh"], p["b"])
    np.testing.assert_allclose(same, 0, atol=1e-12)


@given(st.data(), recurrent())
def test_backpropagation_through_time_gives_the_slopes_of_the_forward_pass(
    data: st.DataObject, p: dict[str, np.ndarray]
) -> None:
    forward, backward = answers("a08").rnn_forward, answers("a09").rnn_backward
    N, T, _ = p["X"].shape
    H = len(p["Wh"])
    h0, dHs = data.draw(array(N, H)), data.draw(array(N, T, H))

    def loss(**q: np.ndarray) -> float:
        return float(np.sum(dHs * forward(**q)[0]))

    want = numeric_gradients(loss, {**p, "h0": h0})
    Hs, _ = forward(**p, h0=h0)
    got = backward(dHs, p["X"], Hs, h0, p["Wx"], p["Wh"], p["b"])
    order = {"dX": "X", "dh0": "h0", "dWx": "Wx", "dWh": "Wh", "db": "b"}
    for name, value in zip(order, got, strict=True):
        np.testing.assert_allclose(value, want[order[name]], rtol=1e-5, atol=1e-7)
    cut = answers("a09").truncated_bptt(dHs, p["X"], Hs, h0, p["Wx"], p["Wh"], p["b"], T)
    for one, other in zip(cut, got, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-12)


@given(st.lists(array(3), min_size=1, max_size=3), st.floats(0.125, 8))
def test_clipping_shortens_and_never_turns(grads: list[np.ndarray], most: float) -> None:
    clipped, norm = answers("a09").clip_global_norm(grads, most)
    flat, cut = np.concatenate(grads), np.concatenate(clipped)
    assert norm == pytest.approx(np.linalg.norm(flat))
    assert np.linalg.norm(cut) <= most * (1 + 1e-9) or np.linalg.norm(flat) <= most
    np.testing.assert_allclose(cut * norm, flat * np.linalg.norm(cut), atol=1e-9)


@given(st.floats(0.03125, 0.96875), st.floats(1e-6, 1))
def test_the_step_that_is_found_is_the_first(factor: float, eps: float) -> None:
    k = answers("a09").steps_until(factor, eps)
    assert factor**k < eps * (1 + 1e-9)
    assert k == 0 or factor ** (k - 1) >= eps * (1 - 1e-9)


@given(st.data(), recurrent(gates=4))
def test_an_lstm_keeps_its_state_below_one_and_its_steps_add_up_to_its_sequence(
    data: st.DataObject, p: dict[str, np.ndarray]
) -> None:
    a = answers("a10")
    Hs, h, c = a.lstm_forward(**p)
    assert (np.abs(Hs) < 1).all()
    state, cell = np.zeros_like(h), np.zeros_like(c)
    for t in range(p["X"].shape[1]):
        state, cell, gates = a.lstm_step(p["X"][:, t], state, cell, p["Wx"], p["Wh"], p["b"])
        np.testing.assert_allclose(state, Hs[:, t], atol=1e-12)
        assert all(((gates[k] >= 0) & (gates[k] <= 1)).all() for k in "ifo")
    np.testing.assert_allclose(cell, c, atol=1e-12)


@given(st.data(), recurrent(gates=4))
def test_the_gradients_of_an_lstm_step_are_slopes_of_the_step(
    data: st.DataObject, p: dict[str, np.ndarray]
) -> None:
    a = answers("a10")
    x, H = p["X"][:, 0], len(p["Wh"])
    h_prev, c_prev, dh, dc = (data.draw(array(len(x), H)) for _ in range(4))

    def loss(x, h_prev, c_prev, Wx, Wh, b):  # type: ignore[no-untyped-def]
        h, c, _ = a.lstm_step(x, h_prev, c_prev, Wx, Wh, b)
        return np.sum(dh * h) + np.sum(dc * c)

    point = {"x": x, "h_prev": h_prev, "c_prev": c_prev} | {k: p[k] for k in ("Wx", "Wh", "b")}
    want = numeric_gradients(loss, point)
    _, c, gates = a.lstm_step(**point)
    got = a.lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, p["Wx"], p["Wh"])
    for name, value in zip(point, got, strict=True):
        np.testing.assert_allclose(value, want[name], rtol=1e-5, atol=1e-7, err_msg=name)


@given(st.data(), recurrent(gates=3))
def test_a_gru_stays_between_its_old_state_and_its_candidate(
    data: st.DataObject, p: dict[str, np.ndarray]
) -> None:
    a = answers("a10")
    H = len(p["Wh"])
    h_prev = data.draw(array(len(p["X"]), H))
    b = np.stack([p["b"], np.zeros(3 * H)])
    h = a.gru_step(p["X"][:, 0], h_prev, p["Wx"], p["Wh"], b)
    assert (np.abs(h) <= np.maximum(np.abs(h_prev), 1) + 1e-12).all()


@given(shaped(2), st.sampled_from(["rnn", "lstm", "gru"]), st.booleans())
def test_recurrent_parameters_are_counted_as_the_arrays_hold_them(
    shape: list[int], kind: str, reset_after: bool
) -> None:
    D, H = shape
    gates = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    rows = 2 if kind == "gru" and reset_after else 1
    held = D * gates * H + H * gates * H + rows * gates * H
    assert answers("a10").recurrent_params(kind, D, H, reset_after) == held
