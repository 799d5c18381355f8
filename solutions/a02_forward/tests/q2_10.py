import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_bool,
    check_float,
    check_int,
    check_pure,
    check_sequence,
)

OK_FORMAT = False
name = "q2_10"


def check_reading(label, got, expected):
    """The three parts of an answer."""
    which, sure, valid = check_sequence(label, got, 3)
    check_int(f"label of {label}", which, expected[0])
    check_float(f"probability of {label}", sure, expected[1])
    check_bool(f"valid of {label}", valid, expected[2])


def row(rng, size):
    """Probabilities whose largest entry is neither the first nor close to the second largest."""
    p = rng.uniform(0.1, 1, size=size)
    p[int(rng.integers(1, size))] = 1.5
    return p / p.sum()


@test_case(points=0.5)
def test_examples(read_softmax):
    """The two worked examples"""
    got = read_softmax(np.array([0.1, 0.7, 0.2]))
    check_reading("read_softmax([0.1, 0.7, 0.2])", got, (1, 0.7, True))
    got = read_softmax(np.array([0.1, 0.7, 0.1]))
    check_reading("read_softmax([0.1, 0.7, 0.1])", got, (1, 0.7, False))


@test_case(points=0.5)
def test_digit(read_softmax):
    """Ten classes, most of them impossible: the digit is a 3"""
    p = np.array([0, 0, 0.02, 0.95, 0, 0, 0, 0, 0.03, 0])
    check_reading("read_softmax(p)", read_softmax(p), (3, 0.95, True))


@test_case(points=1, hidden=True)
def test_random(read_softmax, reference, rng):
    """Random rows of probabilities of all lengths"""
    jobs = [row(rng, 2 + k % 8) for k in range(24)]
    got = call_each(read_softmax, [(job,) for job in jobs])
    for value, job in zip(got, jobs, strict=True):
        check_reading("read_softmax(p)", value, reference.read_softmax(job))


@test_case(points=0.5, hidden=True)
def test_negative(read_softmax, rng):
    """Rows with a negative entry are not valid, whatever their sum is"""
    jobs = []
    for k in range(20):
        p = row(rng, 3 + k % 5)
        best = int(np.argmax(p))
        p[best - 1] -= 0.5 + p[best - 1]
        p[best] += 1 - p.sum()
        jobs.append((p, best))
    got = [read_softmax(p) for p, _ in jobs]
    for value, (p, best) in zip(got, jobs, strict=True):
        check_reading("read_softmax(p)", value, (best, p[best], False))


@test_case(points=1, hidden=True)
def test_sums(read_softmax, rng):
    """Sums that are too small or too large for the tolerance, and sums that are not"""
    jobs = []
    for k in range(20):
        p = row(rng, 3 + k % 5)
        far = k % 2 == 0
        p *= 1 + (1 if k % 4 < 2 else -1) * (3e-6 if far else 3e-7)
        jobs.append((p, far))
    jobs += [(factor * row(rng, 4), True) for factor in (0.5, 0.9, 1.1, 2.0)]
    got = [read_softmax(p) for p, _ in jobs]
    for value, (p, far) in zip(got, jobs, strict=True):
        check_reading("read_softmax(p)", value, (int(np.argmax(p)), float(p.max()), not far))


@test_case(points=1, hidden=True)
def test_tolerance(read_softmax, rng):
    """The tolerance that is passed decides"""
    jobs = []
    for k in range(20):
        tol = (0.05, 1e-3, 1e-9)[k % 3]
        far = k % 2 == 0
        p = row(rng, 3 + k % 5) * (1 + (1 if k % 4 < 2 else -1) * tol * (2 if far else 0.5))
        jobs.append((p, tol, far))
    got = [read_softmax(p, tol) for p, tol, _ in jobs]
    for value, (p, _, far) in zip(got, jobs, strict=True):
        check_reading("read_softmax(p, tol)", value, (int(np.argmax(p)), float(p.max()), not far))


@test_case(points=0.5, hidden=True)
def test_tie(read_softmax):
    """Several largest entries: the first one is taken"""
    rows = [[0.125, 0.375, 0.125, 0.375], [0.25, 0.25, 0.25, 0.25], [0.0, 0.0, 0.5, 0.0, 0.5]]
    got = [read_softmax(np.array(p)) for p in rows]
    for value, expected in zip(got, [(1, 0.375), (0, 0.25), (2, 0.5)], strict=True):
        check_reading("read_softmax(p)", value, (*expected, True))


@test_case(points=0.5, hidden=True)
def test_scores(read_softmax):
    """Rows of scores, and rows whose largest entry is above 1 within the tolerance"""
    jobs = [([-3.0, 1.0, 2.0],), ([-3.0, -1.0, -2.0],), ([-0.02, 1.02], 0.05), ([0.0, 1.02], 0.05)]
    got = [read_softmax(np.array(p), *tol) for p, *tol in jobs]
    wanted = [(2, 2.0, False), (1, -1.0, False), (1, 1.02, False), (1, 1.02, True)]
    for value, expected in zip(got, wanted, strict=True):
        check_reading("read_softmax(p, tol)", value, expected)


@test_case(points=0.5, hidden=True)
def test_pure(read_softmax):
    """The row stays as it was, a second call gives the same, whole numbers are welcome"""
    p = np.array([0.125, 0.25, 0.5, 0.125])
    check_reading("read_softmax(p)", check_pure(read_softmax, p), (2, 0.5, True))
    check_reading("read_softmax(p)", check_pure(read_softmax, 2 * p, 0.5), (2, 1.0, False))
    check_reading("read_softmax(p)", check_pure(read_softmax, np.array([0, 0, 1])), (2, 1.0, True))
    check_reading("read_softmax(p)", check_pure(read_softmax, np.array([0, 3, 0])), (1, 3.0, False))
