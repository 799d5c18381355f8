import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_pure

OK_FORMAT = False
name = "q1_3"

CONCERT = [[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]]


@test_case(points=0.5)
def test_equal_weights(decide):
    """The concert table with the weights 33, 33, 33 and the threshold 60"""
    got = decide(CONCERT, [33, 33, 33], 60)
    check_array("decide(concert, [33, 33, 33], 60)", got, [1, 1, 0, 1, 1, 0, 0], dtype=int)


@test_case(points=0.5)
def test_tie(decide):
    """A total of exactly 60: no in the strict mode, yes in the other one"""
    X = [[1, 1], [1, 0]]
    check_array("decide(X, [40, 20], 60)", decide(X, [40, 20], 60), [0, 0], dtype=int)
    check_array("decide(X, [40, 20], 60, strict=False)",
                decide(X, [40, 20], 60, strict=False), [1, 0], dtype=int)


@test_case(points=1.5, hidden=True)
def test_ties(decide, reference, rng):
    """Many totals on the threshold, in both modes"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([4, 5, 6, 7, 8])[:2])
        X = rng.integers(-3, 4, size=(N, D)) / 2
        w = rng.integers(-6, 7, size=D) / 4
        threshold = float((X @ w)[int(rng.integers(N))])
        jobs.append((X, w, threshold, k % 2 == 0))
    got = [decide(*job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("decide(X, w, threshold, strict)", value, reference.decide(*job), dtype=int)


@test_case(points=1, hidden=True)
def test_random(decide, reference, rng):
    """Random totals close above and below the threshold, negative ones as well"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([4, 5, 6, 7, 8])[:2])
        jobs.append((rng.normal(size=(N, D)), rng.normal(size=D), float(rng.normal())))
    got = [decide(*job, strict=k % 2 == 0) for k, job in enumerate(jobs)]
    for k, (value, job) in enumerate(zip(got, jobs, strict=True)):
        check_array("decide(X, w, threshold, strict)", value,
                    reference.decide(*job, strict=k % 2 == 0), dtype=int)


@test_case(points=0.5, hidden=True)
def test_fractions(decide):
    """Totals that are no whole numbers, just beside the threshold"""
    X = np.array([[1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 1]])
    w = [40.25, 20.25, 19.5]
    got = [decide(X, w, 60), decide(X, w, 60, False), decide(-X, w, -60),
           decide(-X, w, -60, strict=False)]
    check_array("decide(X, w, 60)", got[0], [1, 0, 0, 1, 0], dtype=int)
    check_array("decide(X, w, 60, strict=False)", got[1], [1, 0, 0, 1, 0], dtype=int)
    check_array("decide(X, w, -60)", got[2], [0, 1, 1, 0, 1], dtype=int)
    check_array("decide(X, w, -60, strict=False)", got[3], [0, 1, 1, 0, 1], dtype=int)


@test_case(points=0.5, hidden=True)
def test_add_first(decide):
    """Small products may add up to a yes, and a large one may be outweighed"""
    X = np.array([[1, 1, 1, 1], [1, 0, 0, 1], [0, 1, 1, 0], [0, 1, 0, 1], [1, 0, 0, 0]])
    got = [decide(X, [25, 25, 25, 20], 60), decide(X, [90, -20, 5, -70], 40, strict=False)]
    check_array("decide(X, w, 60)", got[0], [1, 0, 0, 0, 0], dtype=int)
    check_array("decide(X, w, 40, strict=False)", got[1], [0, 0, 0, 0, 1], dtype=int)


@test_case(points=0.5, hidden=True)
def test_pure(decide, reference, rng):
    """Table and weights stay as they were, and a second call gives the same"""
    X, w = rng.normal(size=(6, 4)), rng.normal(size=4)
    got = check_pure(decide, X, w, 0.25)
    check_array("decide(X, w, threshold)", got, reference.decide(X, w, 0.25), dtype=int)
    X, w = rng.integers(-3, 4, size=(3, 5)), rng.integers(-3, 4, size=5)
    got = check_pure(decide, X, w, 1, False)
    check_array("decide(X, w, 1, False)", got, reference.decide(X, w, 1, False), dtype=int)
