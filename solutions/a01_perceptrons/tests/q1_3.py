import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_property, check_pure

OK_FORMAT = False
name = "q1_3"

CONCERT = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])


@test_case(points=0.75)
def test_table(decide):
    """The seven rows of the concert table with the weights 33, 33, 33 and the threshold 60"""
    got = decide(CONCERT, np.array([33, 33, 33]), 60)
    check_array("decide(X, [33, 33, 33], 60)", got, [1, 1, 0, 1, 1, 0, 0], dtype=int)


@test_case(points=0.5)
def test_modes(decide):
    """Two rows in both modes: one total on the threshold, one below it"""
    X, w = np.array([[1, 1], [1, 0]]), np.array([40, 20])
    strict, inclusive = decide(X, w, 60), decide(X, w, 60, strict=False)
    check_array("decide([[1, 1], [1, 0]], [40, 20], 60)", strict, [0, 0], dtype=int)
    check_array("decide([[1, 1], [1, 0]], [40, 20], 60, strict=False)", inclusive, [1, 0],
                dtype=int)


@test_case(points=1, hidden=True)
def test_exact(decide):
    """Totals exactly on the threshold, in both modes: whole numbers, halves, below zero"""
    jobs = [
        (CONCERT, [40, 10, 20], 60, [1, 0, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0]),
        (CONCERT, [1.5, -0.25, 2.5], 1.25, [1, 1, 1, 0, 1, 0, 1], [1, 1, 1, 1, 1, 0, 1]),
        (CONCERT, [-2, 1, -3], -2, [0, 0, 0, 1, 0, 1, 0], [0, 0, 1, 1, 1, 1, 0]),
        (CONCERT[:4], [2, 0, -2], 0, [0, 0, 1, 1], [1, 1, 1, 1]),
    ]
    tables = [(X, np.array(w), t) for X, w, t, *_ in jobs]
    got = [(decide(X, w, t, strict=True), decide(X, w, t, strict=False)) for X, w, t in tables]
    for (strict, inclusive), (_, _, _, above, reached) in zip(got, jobs, strict=True):
        check_array("decide(X, w, threshold)", strict, above, dtype=int)
        check_array("decide(X, w, threshold, strict=False)", inclusive, reached, dtype=int)


@test_case(points=0.75, hidden=True)
def test_fractions(decide):
    """Totals a fraction above or below the threshold, in both modes; a table of one row"""
    X = np.array([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [1, 1, 1, 1]])
    jobs = [([60.5, 59.5, 60.25, 59.75], 60, [1, 0, 1, 0, 1]), ([7, 8, 6, 5], 6.5, [1, 1, 0, 0, 1]),
            ([-3.25, -2.75, -3.5, -2.5], -3, [0, 1, 0, 1, 0])]
    jobs.append(([1 + 2.0**-40, 1 - 2.0**-40, 2, 0.5], 1, [1, 0, 1, 0, 1]))
    w = np.array([2, 3, 1, 1])
    single = [decide(X[-1:], w, 6), decide(X[-1:], w, 8, strict=False)]
    got = [decide(X, np.array(w), t, mode) for w, t, _ in jobs for mode in (True, False)]
    wanted = [expected for _, _, expected in jobs for _ in (True, False)]
    for value, expected in zip([*got, *single], [*wanted, [1], [0]], strict=True):
        check_array("decide(X, w, threshold, strict)", value, expected, dtype=int)


@test_case(points=1.25, hidden=True)
def test_random(decide, reference, rng):
    """Random tables, weights of both signs and thresholds, in both modes"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7, 8])[:2])
        X, w = rng.integers(-3, 4, size=(N, D)), rng.integers(-5, 6, size=D)
        if k % 3 == 0:
            X, w = rng.normal(size=(N, D)), rng.normal(size=D)
        jobs.append((X, w, float(rng.integers(-4, 5)) / (1 + k % 2), bool(k % 4 < 2)))
    got = [decide(X, w, t) if mode else decide(X, w, t, strict=False) for X, w, t, mode in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("decide(X, w, threshold, strict)", value, reference.decide(*job), dtype=int)


@test_case(points=0.5, hidden=True)
def test_more(decide, rng):
    """A lower threshold turns no yes into a no, and the strict mode says yes less often"""
    X, w = rng.integers(-3, 4, size=(9, 4)), rng.integers(-4, 5, size=4)
    low, high, inclusive = decide(X, w, -2), decide(X, w, 3), decide(X, w, 3, strict=False)
    check_array("decide(X, w, -2)", low, (X @ w > -2).astype(int), dtype=int)
    check_property("decide(X, w, 3)", bool(np.all(np.asarray(high) <= np.asarray(low))),
                   "a yes at threshold 3 must be a yes at threshold -2", got=high)
    check_property("decide(X, w, 3, strict=False)",
                   bool(np.all(np.asarray(high) <= np.asarray(inclusive))),
                   "a yes of the strict mode must be a yes of the other", got=inclusive)


@test_case(points=0.25, hidden=True)
def test_pure(decide, rng):
    """X and w stay as they were, and a second call gives the same"""
    check_pure(decide, rng.normal(size=(6, 3)), rng.normal(size=3), 0.5)
