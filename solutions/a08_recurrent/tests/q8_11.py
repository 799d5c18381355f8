import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q8_11"


def inputs(rng, steps, kinds):
    """S and R of some steps; kinds: "h" holds, "s" sets, "r" resets."""
    letters = rng.choice(list(kinds), size=steps)
    return (letters == "s").astype(int), (letters == "r").astype(int)


@test_case(points=1)
def test_example(sr_latch):
    """The worked example: hold, set, hold, reset, hold"""
    got = sr_latch(np.array([0, 1, 0, 0, 0]), np.array([0, 0, 0, 1, 0]), 0)
    check_array("sr_latch([0, 1, 0, 0, 0], [0, 0, 0, 1, 0], 0)", got, [0, 1, 1, 0, 0], dtype=int)


@test_case(points=0.5)
def test_both(sr_latch):
    """S and R both 1 raises ValueError"""
    S, R = np.array([0, 1]), np.array([0, 1])
    check_raises(ValueError, sr_latch, S, R, 0, why="S and R must not both be 1")


@test_case(points=1, hidden=True)
def test_start(sr_latch, rng):
    """Nothing is set and nothing reset for a while: the start stays"""
    jobs, expected = [], []
    for q0 in (1, 0, 1):
        steps = int(rng.integers(2, 6))
        jobs.append((np.zeros(steps, dtype=int), np.zeros(steps, dtype=int), q0))
        expected.append(np.full(steps, q0))
    got = call_each(sr_latch, jobs)
    for value, want in zip(got, expected, strict=True):
        check_array("sr_latch(S, R, q0)", value, want, dtype=int)


@test_case(points=1.5, hidden=True)
def test_random(sr_latch, reference, rng):
    """Random inputs, both starts, also a single step"""
    jobs = [(*inputs(rng, 3 + k % 7, "hsr"), (k // 7) % 2) for k in range(28)]
    jobs += [(*inputs(rng, 1, kind), q0) for kind in "hsr" for q0 in (0, 1)]
    got = call_each(sr_latch, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("sr_latch(S, R, q0)", value, reference.sr_latch(*job), dtype=int)


@test_case(points=0.5, hidden=True)
def test_mostly_hold(sr_latch, reference, rng):
    """One pulse is remembered for many steps"""
    jobs = []
    for k in range(20):
        pulses = inputs(rng, 1, "sr")
        S, R = np.zeros(9, dtype=int), np.zeros(9, dtype=int)
        S[k % 4], R[k % 4] = pulses[0][0], pulses[1][0]
        jobs.append((S, R, k % 2))
    for q0 in (0, 1):
        S, R = np.zeros(30, dtype=int), np.zeros(30, dtype=int)
        (R if q0 else S)[2] = 1
        jobs.append((S, R, q0))
    got = call_each(sr_latch, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("sr_latch(S, R, q0)", value, reference.sr_latch(*job), dtype=int)


@test_case(points=1, hidden=True)
def test_both_anywhere(sr_latch, rng):
    """S and R both 1 raises at whatever step it happens"""
    for where, q0 in [(0, 0), (3, 1), (5, 0), (5, 1)]:
        S, R = inputs(rng, 6, "hsr")
        S[where] = R[where] = 1
        check_raises(ValueError, sr_latch, S, R, q0, why="S and R must not both be 1")


@test_case(points=0.5, hidden=True)
def test_pure(sr_latch, rng):
    """S and R stay as they were, and a second call gives the same"""
    check_pure(sr_latch, *inputs(rng, 6, "hsr"), 1)
    check_pure(sr_latch, np.array([0, 1, 0, 0]), np.array([1, 0, 0, 1]), 0)
