import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_pure

OK_FORMAT = False
name = "q11_3"


def padded(rows, maxlen, behind=False):
    """Rows of different lengths as one array, zeros in front or behind."""
    ids = np.zeros((len(rows), maxlen), dtype=np.int64)
    for n, row in enumerate(rows):
        ids[n, : len(row)] = row
        if not behind:
            ids[n] = np.roll(ids[n], maxlen - len(row))
    return ids


def random_ids(rng, n, maxlen, V, behind=False):
    rows = [rng.integers(1, V, size=int(rng.integers(1, maxlen))) for _ in range(n)]
    return padded(rows, maxlen, behind)


@test_case(points=1)
def test_example(bag_of_words):
    """The worked example: one word occurs twice, and pads are not counted"""
    ids = np.array([[0, 3, 1, 3], [0, 0, 2, 4]])
    check_array("bag_of_words([[0, 3, 1, 3], [0, 0, 2, 4]], 5)", bag_of_words(ids, 5),
                [[0, 1, 0, 2, 0], [0, 0, 1, 0, 1]], dtype=int)


@test_case(points=3, hidden=True)
def test_random(bag_of_words, reference, rng):
    """Random rows, all sizes different"""
    jobs = []
    for _ in range(24):
        n, maxlen = (int(k) for k in rng.permutation([2, 3, 4, 5, 6, 7, 8, 9])[:2])
        V = int(rng.integers(10, 16))
        jobs.append((random_ids(rng, n, maxlen, V), V))
    got = call_each(bag_of_words, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(*job), dtype=int)


@test_case(points=1, hidden=True)
def test_repeated(bag_of_words, reference, rng):
    """Rows that say the same few words again and again"""
    jobs = [(padded([rng.integers(1, 4, size=k) for k in (4, 7, 5)], 8), 11) for _ in range(5)]
    got = call_each(bag_of_words, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(*job), dtype=int)


@test_case(points=1, hidden=True)
def test_pads_anywhere(bag_of_words, reference, rng):
    """Pads behind the words, no pads at all, nothing but pads"""
    jobs = [(random_ids(rng, 5, 7, 9, behind=True), 9), (rng.integers(1, 8, size=(3, 6)), 8),
            (np.zeros((2, 5), dtype=np.int64), 6)]
    got = call_each(bag_of_words, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(*job), dtype=int)


@test_case(points=1, hidden=True)
def test_shuffled(bag_of_words, reference, rng):
    """Rows with the same words in another order have the same counts"""
    ids = rng.integers(1, 9, size=(4, 6))
    shuffled = rng.permuted(ids, axis=1)
    got = [bag_of_words(ids, 13), bag_of_words(shuffled, 13)]
    for value in got:
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(ids, 13), dtype=int)


@test_case(points=0.5, hidden=True)
def test_largest_and_absent(bag_of_words, reference):
    """The largest id has its column, and so have ids that never occur"""
    jobs = [(np.array([[0, 6, 1], [6, 6, 2]]), 7), (np.array([[0, 2, 3]]), 12)]
    got = call_each(bag_of_words, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(*job), dtype=int)


@test_case(points=0.5, hidden=True)
def test_pure(bag_of_words, reference, rng):
    """ids stay as they were, and a second call gives the same"""
    jobs = [(random_ids(rng, 4, 6, 9), 9), (random_ids(rng, 3, 5, 7, behind=True), 7)]
    got = [check_pure(bag_of_words, *job) for job in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("bag_of_words(ids, V)", value, reference.bag_of_words(*job), dtype=int)
