import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure

OK_FORMAT = False
name = "q7_4"


@test_case(points=2)
def test_tiny(confusion):
    """The worked example: class 0 is taken for class 1 twice"""
    got = confusion(np.array([0, 0, 0, 2]), np.array([0, 1, 1, 2]), 3)
    check_array("confusion([0, 0, 0, 2], [0, 1, 1, 2], 3)", got, [[1, 2, 0], [0, 0, 0], [0, 0, 1]],
                dtype=int)


@test_case(points=1)
def test_absent(confusion):
    """Four classes, of which the last one never occurs"""
    got = confusion(np.array([2, 1, 1]), np.array([2, 2, 1]), 4)
    check_array("confusion([2, 1, 1], [2, 2, 1], 4)", got,
                [[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 1, 0], [0, 0, 0, 0]], dtype=int)


@test_case(points=4, hidden=True)
def test_random(confusion, reference, rng):
    """Random labels, other numbers of classes and examples each time"""
    jobs = []
    for _ in range(25):
        classes, n = int(rng.integers(3, 8)), int(rng.integers(20, 60))
        jobs.append((rng.integers(0, classes, size=n), rng.integers(0, classes, size=n), classes))
    got = call_each(confusion, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value, reference.confusion(*job),
                    dtype=int)


@test_case(points=1, hidden=True)
def test_one_sided(confusion, reference, rng):
    """Classes that occur only among the right ones, or only among the predicted ones"""
    jobs = []
    for _ in range(20):
        n = int(rng.integers(5, 30))
        jobs.append((rng.integers(0, 3, size=n), rng.integers(2, 6, size=n), 7))
        jobs.append((rng.integers(3, 6, size=n), rng.integers(0, 4, size=n), 6))
    got = call_each(confusion, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value, reference.confusion(*job),
                    dtype=int)


@test_case(points=1, hidden=True)
def test_few(confusion, reference):
    """Small cases: one example, two classes, everything right, everything wrong"""
    jobs = [([0], [1], 2), ([1], [1], 2), ([0, 1, 2, 2], [0, 1, 2, 2], 3),
            ([0, 0, 1], [1, 1, 0], 2), ([3], [0], 5), ([0, 0, 0], [0, 0, 0], 1)]
    jobs = [(np.array(t), np.array(p), classes) for t, p, classes in jobs]
    got = call_each(confusion, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value, reference.confusion(*job),
                    dtype=int)


@test_case(points=1, hidden=True)
def test_many(confusion, reference, rng):
    """Thousands of examples: a count of more than 255 fits"""
    y_true, y_pred = rng.integers(0, 2, size=(2, 3000))
    jobs = [(y_true, y_pred, 2), (y_true.astype(np.uint8), y_pred.astype(np.int8), 3)]
    got = call_each(confusion, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value, reference.confusion(*job),
                    dtype=int)


@test_case(points=1, hidden=True)
def test_floats(confusion, reference, rng):
    """Class numbers that are floats, on either side"""
    jobs = []
    for k in range(6):
        y_true, y_pred = rng.integers(0, 5, size=(2, 17))
        jobs.append((y_true.astype(float) if k % 3 != 1 else y_true,
                     y_pred.astype(float) if k % 3 != 2 else y_pred, 5))
    got = call_each(confusion, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value, reference.confusion(*job),
                    dtype=int)


@test_case(points=1, hidden=True)
def test_empty(confusion):
    """Without any example the matrix is there and holds zeros"""
    got = [confusion(np.array([], dtype=int), np.array([], dtype=int), 3),
           confusion(np.array([]), np.array([]), 2)]
    for value, classes in zip(got, (3, 2), strict=True):
        check_array("confusion(y_true, y_pred, n_classes)", value,
                    np.zeros((classes, classes), dtype=int), dtype=int)


@test_case(points=2, hidden=True)
def test_pure(confusion, reference, rng):
    """What the function is given stays as it was, and a second call agrees"""
    for kind in (np.int64, np.uint8):
        y_true, y_pred = rng.integers(0, 4, size=(2, 15)).astype(kind)
        got = check_pure(confusion, y_true, y_pred, 5)
        check_array("confusion(y_true, y_pred, n_classes)", got,
                    reference.confusion(y_true, y_pred, 5), dtype=int)
