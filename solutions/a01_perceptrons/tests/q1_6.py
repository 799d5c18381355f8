import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure

OK_FORMAT = False
name = "q1_6"

STRICT = (
    "You made the folded unit strict. It should say yes on a total that equals the threshold, too: "
    "the strict and the inclusive rule differ on exactly these totals, and nowhere else."
)


@test_case(points=1)
def test_fold(fold_threshold):
    """The weights 35, 20, 30 and the threshold 60 become four weights, as float64"""
    check_array("fold_threshold([35, 20, 30], 60)", fold_threshold(np.array([35, 20, 30]), 60),
                [-60, 35, 20, 30])


@test_case(points=1)
def test_augment(augment):
    """Two rows of whole numbers get a column of ones in front, as float64"""
    X = np.array([[1, 0, 1], [0, 1, 0]])
    check_array("augment(X)", augment(X), [[1, 1, 0, 1], [1, 0, 1, 0]])


@test_case(points=0.5, hidden=True)
def test_concert(fold_threshold, augment):
    """The concert table, tables of one row or one column, a column of ones that is there already"""
    concert = [[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]]
    tables = [concert, [[5, 6]], [[2], [3]], [[1, 4], [1, 5.5]]]
    got = [
        (fold_threshold(np.array([40, 10, 20]), 60), [-60, 40, 10, 20]),
        (fold_threshold(np.array([0.5, -2.25]), 1.5), [-1.5, 0.5, -2.25]),
        (fold_threshold(np.array([3, 1, 4, 1]), -2), [2, 3, 1, 4, 1]),
    ]
    wide = [augment(np.array(table)) for table in tables]
    for value, expected in got:
        check_array("fold_threshold(w, threshold)", value, expected)
    for value, table in zip(wide, tables, strict=True):
        check_array("augment(X)", value, [[1, *row] for row in table])


@test_case(points=1, hidden=True)
def test_random_fold(fold_threshold, reference, rng):
    """Random weights with thresholds above and below zero"""
    jobs = []
    for k in range(20):
        w = rng.normal(size=2 + k % 6)
        threshold = float(rng.choice([-1, 1]) * rng.uniform(0.5, 4))
        jobs.append((np.rint(4 * w).astype(int) if k % 4 == 0 else w, threshold))
    got = call_each(fold_threshold, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("fold_threshold(w, threshold)", value, reference.fold_threshold(*job))


@test_case(points=1, hidden=True)
def test_random_augment(augment, reference, rng):
    """Random tables with more rows than columns and the other way round"""
    jobs = []
    for k in range(20):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
        X = rng.normal(size=(N, D))
        jobs.append(np.rint(4 * X).astype(int) if k % 4 == 0 else X)
    got = call_each(augment, [(X,) for X in jobs])
    for value, X in zip(got, jobs, strict=True):
        check_array("augment(X)", value, reference.augment(X))


@test_case(points=1, hidden=True)
def test_same_decisions(fold_threshold, augment, rng):
    """Folded and augmented, the step says what the inclusive threshold says"""
    jobs = []
    for _ in range(20):
        N, D = (int(n) for n in rng.permutation([5, 6, 7, 8, 3, 4])[:2])
        X, w = rng.integers(-3, 4, size=(N, D)), rng.integers(-5, 6, size=D)
        row = int(rng.integers(N))
        jobs.append((X, w, int(X[row] @ w)))  # one row at least has exactly this total
    got = [(augment(X), fold_threshold(w, threshold)) for X, w, threshold in jobs]
    for (wide, folded), (X, w, threshold) in zip(got, jobs, strict=True):
        wide, folded = np.asarray(wide, dtype=float), np.asarray(folded, dtype=float)
        fits = wide.shape == (len(X), len(w) + 1) and folded.shape == (len(w) + 1,)
        check_property("augment(X) @ fold_threshold(w, threshold)", fits,
                       f"shapes {wide.shape} and {folded.shape} do not fit X {X.shape}")
        totals = X @ w
        says, should = wide @ folded >= 0, totals >= threshold
        only_ties = bool(np.all(says == (totals > threshold)))
        check_property("step(augment(X) @ fold_threshold(w, threshold))",
                       bool(np.all(says == should)),
                       "differs from decide(X, w, threshold, strict=False)",
                       hint=STRICT if only_ties else "")


@test_case(points=0.5, hidden=True)
def test_pure(fold_threshold, augment, rng):
    """The arguments stay as they were, and a second call gives the same"""
    X = rng.normal(size=(4, 3))
    check_pure(augment, X)
    check_pure(augment, rng.integers(-9, 9, size=(3, 5)))
    check_pure(fold_threshold, rng.normal(size=5), 2.5)
    check_pure(fold_threshold, np.array([4, -1, 3]), 2)
