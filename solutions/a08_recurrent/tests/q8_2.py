import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure, check_raises

OK_FORMAT = False
name = "q8_2"


@test_case(points=1)
def test_example(one_hot):
    """The worked example: two ids"""
    check_array("one_hot([2, 0], 3)", one_hot(np.array([2, 0]), 3), [[0, 0, 1], [1, 0, 0]])


@test_case(points=0.25)
def test_outside(one_hot):
    """An id that is not in the dictionary raises ValueError"""
    check_raises(ValueError, one_hot, np.array([0, 3]), 3, why="with 3 words there is no id 3")


@test_case(points=1.25, hidden=True)
def test_sentences(one_hot, reference, rng):
    """Sentences of many lengths; not every word of the dictionary occurs in them"""
    jobs = []
    for _ in range(20):
        T, depth = (int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7])[:2])
        jobs.append((rng.integers(0, depth, size=T), depth))
    got = call_each(one_hot, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("one_hot(ids, depth)", value, reference.one_hot(*job))


@test_case(points=1.25, hidden=True)
def test_shapes(one_hot, reference, rng):
    """Ids with two axes, with three, axes of size 1, and a single id"""
    jobs = []
    for k in range(24):
        *sizes, depth = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[: 2 + k % 3])
        jobs.append((rng.integers(0, depth, size=tuple(sizes)), depth))
    for k in range(4):
        jobs.append((rng.integers(0, 3 + k), 3 + k))
    for shape in [(1,), (1, 1), (3, 1), (1, 3), (1, 1, 2)]:
        jobs.append((rng.integers(0, 4, size=shape), 4))
    jobs += [(np.zeros((2, 3), dtype=int), 1), (np.zeros(1, dtype=int), 1)]
    got = call_each(one_hot, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("one_hot(ids, depth)", value, reference.one_hot(*job))


@test_case(points=0.75, hidden=True)
def test_large_dictionary(one_hot, reference, rng):
    """A dictionary with more words than ids that occur"""
    jobs = [(rng.integers(0, 4, size=(2, 3)), 9), (rng.integers(0, 2, size=5), 8),
            (np.array([[0, 0]]), 7)]
    got = call_each(one_hot, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("one_hot(ids, depth)", value, reference.one_hot(*job))


@test_case(points=0.5, hidden=True)
def test_negative(one_hot, rng):
    """Ids below 0 raise ValueError, wherever they stand"""
    batch = rng.integers(0, 6, size=(3, 4))
    batch[1, 2] = -2
    for ids, depth in [([-1], 4), ([0, 2, -1, 1], 5), (batch, 6)]:
        check_raises(ValueError, one_hot, np.array(ids), depth, why="an id below 0 is no word")
    check_raises(ValueError, one_hot, np.int64(-5), 5, why="an id below 0 is no word")


@test_case(points=0.5, hidden=True)
def test_too_large(one_hot, rng):
    """Ids beyond the end of the dictionary raise ValueError, wherever they stand"""
    batch = rng.integers(0, 6, size=(3, 4))
    batch[2, 1] = 9
    for ids, depth in [([4], 4), ([0, 2, 7, 1], 5), (batch, 6)]:
        check_raises(ValueError, one_hot, np.array(ids), depth, why="the dictionary is shorter")
    check_raises(ValueError, one_hot, np.int64(5), 5, why="the dictionary is shorter")


@test_case(points=0.5, hidden=True)
def test_pure(one_hot, rng):
    """The ids stay as they were, and a second call gives the same"""
    check_pure(one_hot, rng.integers(0, 5, size=(3, 4)), 5)
    check_pure(one_hot, rng.integers(0, 4, size=6), 4)
    check_pure(one_hot, np.array([[0, 2], [1, 1]]), 3)
