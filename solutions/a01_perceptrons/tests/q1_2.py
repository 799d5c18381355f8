import numpy as np
from otter.test_files import test_case
from student_lib.checks import check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q1_2"


@test_case(points=0.5)
def test_row(weighted_sum):
    """The worked example: 1·35 + 0·20 + 1·30 is 65, and 5 with the bias −60"""
    check_array("weighted_sum([[1, 0, 1]], [35, 20, 30])",
                weighted_sum([[1, 0, 1]], [35, 20, 30]), [65])
    check_array("weighted_sum([1, 0, 1], [35, 20, 30], -60)",
                weighted_sum([1, 0, 1], [35, 20, 30], -60), [5])


@test_case(points=0.5)
def test_small_integers(weighted_sum):
    """Four rows of uint8, whose products are larger than 255"""
    X = np.array([[200, 1], [3, 4], [0, 0], [10, 100]], dtype=np.uint8)
    w = np.array([20, 50], dtype=np.uint8)
    check_array("weighted_sum(X, w, 0.5)", weighted_sum(X, w, 0.5), [4050.5, 260.5, 0.5, 5200.5])


@test_case(points=1.5, hidden=True)
def test_random(weighted_sum, reference, rng):
    """Random tables, weights and biases, more rows than weights and fewer"""
    jobs = []
    for _ in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
        jobs.append((rng.normal(size=(N, D)), rng.normal(size=D), float(rng.normal())))
    got = [weighted_sum(*job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("weighted_sum(X, w, b)", value, reference.weighted_sum(*job))


@test_case(points=1, hidden=True)
def test_bias_alone(weighted_sum, rng):
    """With all inputs 0 the sum is the bias"""
    jobs = []
    for N, D in [(4, 3), (2, 5), (6, 2)]:
        jobs.append((np.zeros((N, D)), rng.normal(size=D), float(rng.normal())))
    got = [weighted_sum(*job) for job in jobs]
    for value, (X, _, b) in zip(got, jobs, strict=True):
        check_array("weighted_sum(zeros, w, b)", value, np.full(len(X), b), near_misses=[
            ("You added b once for every input. It belongs to the row and is added once.",
             np.full(len(X), b * X.shape[1])),
            ("The bias is added. It is the threshold that would be subtracted.",
             np.full(len(X), -b))])


@test_case(points=0.5, hidden=True)
def test_without_bias(weighted_sum, rng):
    """Without a third argument there is no bias, also when there are as many rows as weights"""
    tables = [rng.normal(size=(N, D)) for N, D in [(3, 3), (4, 2), (2, 6)]]
    weights = [rng.normal(size=X.shape[1]) for X in tables]
    got = [weighted_sum(X, w) for X, w in zip(tables, weights, strict=True)]
    for value, X, w in zip(got, tables, weights, strict=True):
        check_array("weighted_sum(X, w)", value, [float(np.dot(row, w)) for row in X])


@test_case(points=0.5, hidden=True)
def test_one_row(weighted_sum, rng):
    """A single row is a table of one row"""
    jobs = [(rng.normal(size=D), rng.normal(size=D), float(rng.normal())) for D in (4, 2, 3)]
    jobs.append(([2, 0, -1], [1.5, 7, 2], 1))
    got = [weighted_sum(*job) for job in jobs]
    for value, (x, w, b) in zip(got, jobs, strict=True):
        check_array("weighted_sum(row, w, b)", value, [float(np.dot(x, w)) + b])


@test_case(points=0.5, hidden=True)
def test_lengths(weighted_sum, rng):
    """Rows and weights of different length raise, also where numpy would stretch one of them"""
    for X, w in [((4, 3), 2), ((4, 3), 4), ((2, 5), 1), ((6, 1), 3), ((3,), 2), ((4,), 1)]:
        check_raises(ValueError, weighted_sum, rng.normal(size=X), rng.normal(size=w),
                     why="it must raise, because rows and weights differ in length")


@test_case(points=0.5, hidden=True)
def test_kinds(weighted_sum):
    """Integers of any size and lists give float64"""
    X = np.array([[100, 100, 27], [-128, 5, 0]], dtype=np.int8)
    got = [weighted_sum([[1, 2], [3, 4], [5, 6]], [10, -1], 2),
           weighted_sum(X, np.array([3, 100, -7], dtype=np.int8)),
           weighted_sum(np.array([[1, 2, 3, 4], [0, 1, 0, 2]]), np.array([0.5, 0.25, 1.75, 2.5]))]
    check_array("weighted_sum(X, w, b)", got[0], [10, 28, 46])
    check_array("weighted_sum(X, w)", got[1], [10111, 116])
    check_array("weighted_sum(X, w)", got[2], [16.25, 5.25])


@test_case(points=0.5, hidden=True)
def test_pure(weighted_sum, reference, rng):
    """Table and weights stay as they were; the answer is linear in the inputs"""
    X, w, b = rng.normal(size=(5, 3)), rng.normal(size=3), float(rng.normal())
    got = check_pure(weighted_sum, X, w, b)
    check_array("weighted_sum(X, w, b)", got, reference.weighted_sum(X, w, b))
    twice = check_array("weighted_sum(2 * X, w)", weighted_sum(2 * X, w), 2 * (got - b))
    check_property("weighted_sum", np.shape(twice) == (5,), "one number per row")
