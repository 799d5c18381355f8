import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    Tolerance,
    call_each,
    check_array,
    check_float,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q9_7"

KINDS = ("linear", "relu", "sigmoid", "tanh")
FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)


@test_case(points=1)
def test_first_steps(self_loop):
    """The worked examples: 0.5, 0.75, 1.125 with weight 1.5, and a relu that ends at 0"""
    check_array('self_loop(0.5, 1.5, 2, "linear")', self_loop(0.5, 1.5, 2, "linear"),
                [0.5, 0.75, 1.125])
    check_array('self_loop(1, -2, 3, "relu")', self_loop(1, -2, 3, "relu"), [1, 0, 0, 0])


@test_case(points=1)
def test_feedback(self_loop):
    """Twenty steps from 0.5 with weight 1.5: two grow to 1662.6, two settle"""
    ends = [("linear", 1662.63), ("relu", 1662.63), ("sigmoid", 0.7568), ("tanh", 0.8586)]
    for kind, end in ends:
        label = f'self_loop(0.5, 1.5, 20, "{kind}")'
        values = check_sequence(label, self_loop(0.5, 1.5, 20, kind), 21)
        check_float(f"{label}[20]", values[20], end, tolerance=FOUR_DIGITS)


@test_case(points=0.5, hidden=True)
def test_fading(self_loop):
    """Twenty steps from 0.5 with weight 0.5"""
    got = [self_loop(0.5, 0.5, 20, kind) for kind in ("linear", "relu", "tanh", "sigmoid")]
    powers = 0.5 ** np.arange(1, 22)
    check_array('self_loop(h0, w, steps, "linear")', got[0], powers)
    check_array('self_loop(h0, w, steps, "relu")', got[1], powers)
    for k, end, tolerance in [(2, 4.6e-7, Tolerance(0, 5e-9)), (3, 0.5709, FOUR_DIGITS)]:
        values = check_sequence("self_loop(h0, w, steps, kind)", got[k], 21)
        check_float("the last value", values[20], end, tolerance=tolerance)


@test_case(points=1.5, hidden=True)
def test_random(self_loop, reference, rng):
    """Random starts, weights and numbers of steps, all four activations"""
    jobs = []
    for k in range(28):
        h0, w = float(rng.uniform(-2, 2)), float(rng.uniform(0.3, 2) * rng.choice([-1, 1]))
        jobs.append((h0, w, int(rng.integers(3, 12)), KINDS[k % 4]))
    got = call_each(self_loop, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("self_loop(h0, w, steps, kind)", value, reference.self_loop(*job))


@test_case(points=0.5, hidden=True)
def test_negative_weight(self_loop, reference, rng):
    """A negative weight: linear swings, relu is switched off, tanh changes sign"""
    jobs = [(float(rng.uniform(0.5, 1)), -1.5, 9, kind) for kind in KINDS]
    jobs += [(-h0, w, steps, kind) for h0, w, steps, kind in jobs]
    got = call_each(self_loop, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("self_loop(h0, w, steps, kind)", value, reference.self_loop(*job))


@test_case(points=0.5, hidden=True)
def test_long(self_loop, reference):
    """All steps are made, also where nothing seems to change any more"""
    jobs = [(0.5, 1.5, 100, "tanh"), (0.25, 1.0, 7, "linear"), (0.0, 2.0, 30, "sigmoid"),
            (1.0, -1.0, 60, "relu"), (0.5, 1.0, 0, "tanh"), (0.0, 0.5, 12, "linear")]
    got = call_each(self_loop, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("self_loop(h0, w, steps, kind)", value, reference.self_loop(*job))


@test_case(points=0.5, hidden=True)
def test_saturated(self_loop):
    """Large weights: the sigmoid ends at 0 or 1, tanh at -1 or 1"""
    got = [self_loop(1.0, -2000.0, 3, "sigmoid"), self_loop(-1.0, 1500.0, 2, "sigmoid"),
           self_loop(1.0, 900.0, 2, "sigmoid"), self_loop(-0.5, -1800.0, 2, "tanh")]
    expected = [[1, 0, 0.5, 0], [-1, 0, 0.5], [1, 1, 1], [-0.5, 1, -1]]
    for value, right in zip(got, expected, strict=True):
        check_array("self_loop(h0, w, steps, kind)", value, right)


@test_case(points=0.5, hidden=True)
def test_unknown(self_loop):
    """An activation that is none of the four is refused"""
    for kind in ("Tanh", "identity", "swish"):
        check_raises(ValueError, self_loop, 0.5, 1.5, 4, kind,
                     why="the question knows four activations only")


@test_case(points=1, hidden=True)
def test_pure(self_loop, reference):
    """Whole numbers are welcome, large ones too, and a second call gives the same"""
    got = [check_pure(self_loop, 1, 0.5, 4, "linear"), self_loop(1, 0.5, 4, "tanh"),
           self_loop(2, 1, 3, "sigmoid"), check_pure(self_loop, 1, 3, 4, "linear"),
           self_loop(2, 10**7, 4, "linear")]
    jobs = [(1, 0.5, 4, "linear"), (1, 0.5, 4, "tanh"), (2, 1, 3, "sigmoid"), (1, 3, 4, "linear"),
            (2, 1e7, 4, "linear")]
    for value, job in zip(got, jobs, strict=True):
        check_array("self_loop(h0, w, steps, kind)", value, reference.self_loop(*job))
