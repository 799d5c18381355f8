import numbers

import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_int, check_pure

OK_FORMAT = False
name = "q2_9"

ROUNDED = (
    "Your count passes through a float, which keeps 16 digits or so. Python ints keep all of them."
)


@test_case(points=0.5)
def test_example(count_params):
    """The worked example: three inputs, two hidden units, four outputs"""
    check_int("count_params([3, 2, 4])", count_params([3, 2, 4]), 20)
    check_int("count_params([3, 2, 4], bias=False)", count_params([3, 2, 4], bias=False), 14)


@test_case(points=0.5)
def test_digits(count_params):
    """The digit reader: 784 pixels, 128 hidden units, 10 classes"""
    check_int("count_params([784, 128, 10])", count_params([784, 128, 10]), 101770)


@test_case(points=1, hidden=True)
def test_one_unit(count_params):
    """One dense unit that looks at a whole colour picture"""
    got = [count_params([200 * 200 * 3, 1], bias=False), count_params([200 * 200 * 3, 1])]
    check_int("count_params(sizes, bias=False)", got[0], 120000)
    check_int("count_params(sizes)", got[1], 120001)


@test_case(points=1, hidden=True)
def test_single_layer(count_params, reference, rng):
    """Inputs and outputs only, nothing in between"""
    jobs = []
    for k in range(20):
        sizes = [int(n) for n in rng.permutation(np.arange(2, 30))[:2]]
        jobs.append((sizes, k % 2 == 0))
    got = call_each(count_params, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_int("count_params(sizes, bias)", value, reference.count_params(*job))


@test_case(points=2, hidden=True)
def test_random(count_params, reference, rng):
    """Nets of two to five layers, with and without biases, all sizes different"""
    jobs = []
    for k in range(24):
        sizes = [int(n) for n in rng.permutation(np.arange(2, 40))[: 3 + k % 4]]
        jobs.append((sizes, k % 3 != 0))
    got = call_each(count_params, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_int("count_params(sizes, bias)", value, reference.count_params(*job))


@test_case(points=0.5, hidden=True)
def test_large(count_params):
    """Exact for large pictures"""
    got = [count_params([172803, 2764811], False), count_params([172803, 2764811, 7])]
    check_int("count_params(sizes, bias)", got[0], 172803 * 2764811)
    check_int("count_params(sizes, bias)", got[1], 172803 * 2764811 + 2764811 * 8 + 7)


@test_case(points=0.5, hidden=True)
def test_huge(count_params):
    """Exact to the last digit, however many digits there are"""
    sizes = [[10**9 + 7, 10**9 + 9, 3], [10**10 + 19, 10**10 + 33, 7]]
    got = [count_params(list(row)) for row in sizes]
    for value, (a, b, c) in zip(got, sizes, strict=True):
        want = a * b + b * c + b + c
        whole = isinstance(value, numbers.Integral)
        rounded = whole and int(float(value)) == value and abs(int(value) - want) < 1e-12 * want
        near = [(ROUNDED, value)] if rounded else []
        check_int("count_params(sizes)", value, want, near_misses=near)


@test_case(points=1, hidden=True)
def test_pure(count_params):
    """The sizes stay as they were, a second call gives the same, tuples and arrays are welcome"""
    for sizes in ([6, 5, 3, 4], (6, 5, 3, 4), np.array([6, 5, 3, 4])):
        check_int("count_params(sizes)", check_pure(count_params, sizes), 57 + 12)
        check_int("count_params(sizes, False)", check_pure(count_params, sizes, False), 57)
