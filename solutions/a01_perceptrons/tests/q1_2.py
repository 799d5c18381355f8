import contextlib

import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_raises

OK_FORMAT = False
name = "q1_2"


def try_all(function, jobs):
    """Make every call once, so that the judge has all the answers and not only the first."""
    for job in jobs:
        with contextlib.suppress(Exception):
            function(*job)


@test_case(points=0.75)
def test_concert(weighted_sum):
    """Good weather, no transit, a friend: the row [1, 0, 1] with the weights 35, 20, 30"""
    got = weighted_sum(np.array([1, 0, 1]), np.array([35, 20, 30]))
    check_array("weighted_sum([1, 0, 1], [35, 20, 30])", got, [65.0])


@test_case(points=0.5)
def test_table(weighted_sum):
    """Two rows of three inputs and a bias give two numbers, as float64"""
    got = weighted_sum(np.array([[1, 0, 1], [0, 1, 0]]), np.array([35, 20, 30]), -60)
    check_array("weighted_sum([[1, 0, 1], [0, 1, 0]], [35, 20, 30], -60)", got, [5.0, -40.0])


@test_case(points=0.25)
def test_small_integers(weighted_sum):
    """Small integers (uint8, 0 to 255) whose products and sums are larger than that"""
    X = np.array([[20, 200, 7], [255, 3, 90]], dtype=np.uint8)
    got = weighted_sum(X, np.array([20, 2, 1], dtype=np.uint8), 0.5)
    check_array("weighted_sum(X, w, 0.5) with uint8", got, [807.5, 5196.5])


@test_case(points=0.5, hidden=True)
def test_golden(weighted_sum):
    """Negative weights and fractions, with and without bias; tables of one row or one column"""
    X = np.array([[2, -1, 0.5], [0, 3, 1], [1, 1, 1], [-4, 0, 2]])
    w = np.array([0.5, -2, 4])
    got = [weighted_sum(X, w), weighted_sum(X, w, 10.25)]
    narrow = [weighted_sum(np.array([[3], [-1], [2]]), np.array([2]), 1),
              weighted_sum(np.array([[1, 2, 3]]), np.ones(3), 4),
              weighted_sum(np.array([[5.0]]), np.array([2.0]))]
    check_array("weighted_sum(X, w)", got[0], [5.0, -2.0, 2.5, 6.0])
    check_array("weighted_sum(X, w, b)", got[1], [15.25, 8.25, 12.75, 16.25])
    for value, expected in zip(narrow, [[7.0, -1, 5], [10.0], [10.0]], strict=True):
        check_array("weighted_sum(X, w, b)", value, expected)


@test_case(points=1.25, hidden=True)
def test_random(weighted_sum, reference, rng):
    """Random rows, weights and biases, with fewer and with more rows than inputs"""
    jobs = []
    for k in range(24):
        N, D = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7, 8])[:2])
        X, w = rng.normal(size=(N, D)), rng.normal(size=D)
        if k % 4 == 0:
            X, w = rng.integers(-9, 10, size=(N, D)), rng.integers(-9, 10, size=D)
        jobs.append((X, w, float(rng.choice([-1, 1]) * rng.uniform(0.2, 9.0))))
    got = call_each(weighted_sum, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("weighted_sum(X, w, b)", value, reference.weighted_sum(*job))


@test_case(points=0.5, hidden=True)
def test_one_row(weighted_sum, reference, rng):
    """A single row gives an array with one number"""
    jobs = [(rng.normal(size=D), rng.normal(size=D), float(rng.normal())) for D in (2, 3, 5, 6)]
    got = call_each(weighted_sum, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("weighted_sum(x, w, b)", value, reference.weighted_sum(*job))


@test_case(points=0.5, hidden=True)
def test_rest(weighted_sum, rng):
    """With all inputs 0 the sum is the bias"""
    got = [weighted_sum(np.zeros((4, D)), rng.normal(size=D), b) for D, b in ((2, 3), (5, -0.75))]
    check_array("weighted_sum(zeros, w, b)", got[0], [3.0] * 4)
    check_array("weighted_sum(zeros, w, b)", got[1], [-0.75] * 4)


@test_case(points=0.5, hidden=True)
def test_linear(weighted_sum, rng):
    """Without bias: twice the weights give twice the sums, and each row stands for itself"""
    X, w = rng.integers(-8, 9, size=(6, 4)) / 4, rng.integers(1, 9, size=4) / 2
    once = check_array("weighted_sum(X, w)", weighted_sum(X, w), X @ w)
    twice, first = weighted_sum(X, 2 * w), weighted_sum(X[:2], w)
    check_property("weighted_sum(X, 2 * w)", np.array_equal(twice, 2 * once),
                   "must be twice weighted_sum(X, w)", got=twice)
    check_property("weighted_sum(X[:2], w)", np.array_equal(first, once[:2]),
                   "must be the first two numbers of weighted_sum(X, w)", got=first)


@test_case(points=0.75, hidden=True)
def test_lengths(weighted_sum, rng):
    """Rows and weights of different lengths raise"""
    sizes = [((5, 3), 4), ((5, 4), 3), ((2, 6), 2), ((4, 3), 1), ((4, 1), 3), ((3,), 5), ((5,), 2)]
    jobs = [(rng.normal(size=shape), rng.normal(size=D), 0.5) for shape, D in sizes]
    try_all(weighted_sum, jobs)
    for job in jobs:
        check_raises(ValueError, weighted_sum, *job,
                     why="it must raise, because there is not one weight for every input")


@test_case(points=0.5, hidden=True)
def test_pure(weighted_sum, rng):
    """X and w stay as they were, and a second call gives the same"""
    check_pure(weighted_sum, rng.normal(size=(5, 3)), rng.normal(size=3), 2.5)
    check_pure(weighted_sum, rng.normal(size=4), rng.normal(size=4), -1.0)
