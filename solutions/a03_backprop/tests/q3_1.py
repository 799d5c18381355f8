import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_float, check_pure, check_raises

OK_FORMAT = False
name = "q3_1"


def pairs(rng, count):
    """Random arrays of equal shape, N and K different from each other, K > 1."""
    jobs = []
    for _ in range(count):
        N, K = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:2])
        jobs.append((rng.normal(size=(N, K)), rng.normal(size=(N, K))))
    return jobs


def check_refused(function, jobs, why):
    """Every call raises ValueError; all of them are made before the first is judged."""
    for job in jobs:
        try:
            function(*job)
        except Exception:
            continue
    for job in jobs:
        check_raises(ValueError, function, *job, why=why)


@test_case(points=1)
def test_mean(squared_error):
    """The worked example: without a name of a reduction it is the mean over all entries"""
    got = squared_error(np.array([[1, 2], [3, 4]]), np.array([[1, 0], [3, 7]]))
    check_float("squared_error([[1, 2], [3, 4]], [[1, 0], [3, 7]])", got, 3.25)


@test_case(points=1)
def test_four_ways(squared_error):
    """The worked example with each of the four names"""
    actual, model = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 0.0], [3.0, 7.0]])
    got = {r: squared_error(actual, model, r) for r in ("none", "sum", "mean", "half_sum")}
    check_array('squared_error(actual, model, "none")', got["none"], [[0, 4], [0, 9]])
    check_float('squared_error(actual, model, "sum")', got["sum"], 13)
    check_float('squared_error(actual, model, "mean")', got["mean"], 3.25)
    check_float('squared_error(actual, model, "half_sum")', got["half_sum"], 6.5)


@test_case(points=0.5)
def test_uint8(squared_error):
    """Pixels: two uint8 arrays, 3 against 5 and 20 against 0"""
    actual = np.array([[3, 20]], dtype=np.uint8)
    model = np.array([[5, 0]], dtype=np.uint8)
    got = [squared_error(actual, model, "none"), squared_error(actual, model, "sum")]
    check_array('squared_error(actual, model, "none")', got[0], [[4, 400]])
    check_float('squared_error(actual, model, "sum")', got[1], 404)


@test_case(points=0.25, hidden=True)
def test_far_pixels(squared_error):
    """Pixels: two uint8 arrays, as far apart as pixels can be"""
    actual = np.array([[0, 250, 7]], dtype=np.uint8)
    model = np.array([[255, 0, 8]], dtype=np.uint8)
    got = [squared_error(actual, model, "none"), squared_error(actual, model, "sum")]
    check_array('squared_error(actual, model, "none")', got[0], [[65025, 62500, 1]])
    check_float('squared_error(actual, model, "sum")', got[1], 127526)


@test_case(points=0.25, hidden=True)
def test_golden_mean(squared_error):
    """The mean of squares worked out by hand"""
    actual, model = np.array([[2, -1, 0], [4, 4, 4]]), np.array([[1, 1, 0], [1, 8, 4]])
    got = squared_error(actual, model, reduction="mean")
    check_float('squared_error(actual, model, "mean")', got, 5)


@test_case(points=0.5, hidden=True)
def test_golden_half(squared_error):
    """Half the sum of squares worked out by hand"""
    got = [
        squared_error(np.array([[7]]), np.array([[3]]), "half_sum"),
        squared_error(np.array([[2, -1, 0], [4, 4, 4]]), np.array([[1, 1, 0], [1, 8, 4]]),
                      "half_sum"),
    ]
    for value, expected in zip(got, [8, 15], strict=True):
        check_float('squared_error(actual, model, "half_sum")', value, expected)


@test_case(points=0.5, hidden=True)
def test_random_mean(squared_error, reference, rng):
    """Random arrays, the mean"""
    jobs = pairs(rng, 20)
    got = call_each(squared_error, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("squared_error(actual, model)", value, reference.squared_error(*job))


@test_case(points=0.5, hidden=True)
def test_random_sums(squared_error, reference, rng):
    """Random arrays, the sum and half the sum"""
    jobs = [(*job, ("sum", "half_sum")[k % 2]) for k, job in enumerate(pairs(rng, 20))]
    got = call_each(squared_error, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_float("squared_error(actual, model, reduction)", value,
                    reference.squared_error(*job))


@test_case(points=0.5, hidden=True)
def test_random_none(squared_error, reference, rng):
    """Random arrays, the squares one by one"""
    jobs = [(*job, "none") for job in pairs(rng, 20)]
    got = call_each(squared_error, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array('squared_error(actual, model, "none")', value, reference.squared_error(*job))


@test_case(points=0.5, hidden=True)
def test_scale(squared_error, rng):
    """Three times the difference costs nine times as much"""
    actual, gap = rng.integers(-9, 10, size=(3, 4)), rng.integers(1, 9, size=(3, 4))
    for reduction in ("mean", "sum", "half_sum"):
        one = squared_error(actual, actual - gap, reduction)
        three = squared_error(actual, actual - 3 * gap, reduction)
        total = np.sum(gap**2) * {"mean": 1 / 12, "sum": 1, "half_sum": 0.5}[reduction]
        check_float("squared_error of the difference", one, total)
        check_float("squared_error of three times the difference", three, 9 * total)


@test_case(points=0.5, hidden=True)
def test_shapes(squared_error, rng):
    """Shapes that are not equal raise, also where numpy could stretch one of them"""
    shapes = [((3,), (3, 1)), ((3, 1), (3,)), ((4, 3), (4, 1)), ((4, 3), (1, 3)), ((4, 3), (3,)),
              ((4, 3), (3, 4)), ((2, 3), (2, 4))]
    jobs = [(rng.normal(size=one), rng.normal(size=other), reduction)
            for one, other in shapes for reduction in ("mean", "none")]
    check_refused(squared_error, jobs, "it must raise, because the shapes are not equal")


@test_case(points=0.5, hidden=True)
def test_names(squared_error, rng):
    """Names that are no reduction raise"""
    actual, model = pairs(rng, 1)[0]
    jobs = [(actual, model, reduction) for reduction in ("average", "total", "median")]
    check_refused(squared_error, jobs, "it must raise, because there is no such reduction")


@test_case(points=0.5, hidden=True)
def test_pure(squared_error, rng):
    """Both arrays stay as they were, a second call gives the same, integers are welcome"""
    actual, model = rng.integers(-9, 10, size=(2, 3, 4)) + np.array([0, 1]).reshape(2, 1, 1)
    for reduction in ("none", "mean", "sum", "half_sum"):
        check_pure(squared_error, actual.astype(float), model.astype(float), reduction)
    got = check_pure(squared_error, actual, model, "none")
    check_array('squared_error(actual, model, "none")', got, (actual - model) ** 2.0)
    check_float('squared_error(actual, model, "sum")', check_pure(
        squared_error, actual, model, "sum"), np.sum((actual - model) ** 2))
