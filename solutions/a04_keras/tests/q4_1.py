import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    call_each,
    check_array,
    check_property,
    check_pure,
    check_sequence,
    observe,
)

OK_FORMAT = False
name = "q4_1"

MASKS = (
    "These are True and False, a mask. The question wants the numbers of the rows: at which places "
    "is the mask True?"
)
SWAPPED = "The two parts are exchanged: the rows for training come first."
NO_TEST_ROWS = (
    "No row was to be tested, and your test part holds all of them. Where does a slice that starts "
    "at -0 begin?"
)
SIZE = (
    "The number of test rows is one off where n times test_fraction ends in .5 or lies between two "
    "numbers. Python's round takes the nearest, and the even one of two that are equally near."
)
OVERLAP = (
    "An index occurs in both lists: such a row is learnt and then used as if it were new. How many "
    "shuffled lists do you need?"
)
TWICE = "An index occurs twice in one list. Each row is drawn once, without putting it back."
ONE_BASED = "There is no row n: rows are counted from 0."
LOST = (
    "Some rows are in neither list. Where does the second part begin if the first one is rounded "
    "differently?"
)
ONE_BLOCK = (
    "The test rows are one block of neighbours. Data are often sorted by class: a block would "
    "leave a class out of the training."
)
NOT_REPEATED = (
    "The same seed must give the same split again. Which generator did you use, and does it know "
    "the seed?"
)
SEED_UNUSED = (
    "Another seed must give other test rows. Does your generator get the seed you were given?"
)
GLOBAL = (
    "The global generator was moved: whoever draws from it next gets other numbers than before. "
    "Make a generator of your own, for this function alone."
)


def parts_of(label, got, n, fraction):
    """The two arrays of a split, after everything that every split must fulfil."""
    train, test = check_sequence(label, got, 2)
    for which, part in [("train", train), ("test", test)]:
        if isinstance(part, np.ndarray):
            mask = part.dtype.kind == "b"
            check_property(f"{which} of {label}", not mask, "should hold row numbers", hint=MASKS)
            flat = part.ndim == 1
            shape = f"should be one-dimensional, its shape is {part.shape}"
            check_property(f"{which} of {label}", flat, shape)
        own = np.zeros(0) if part is None or part is ... else part
        check_array(f"{which} of {label}", part, own, dtype=int)
    n_test = round(n * fraction)
    said = f"should have {n_test} test rows of {n}, it has {len(test)} (and {len(train)} others)"
    swapped = (len(train), len(test)) == (n_test, n - n_test) != (n - n_test, n_test)
    check_property(label, not swapped, said, hint=SWAPPED if n_test else NO_TEST_ROWS)
    hint = SIZE if abs(len(test) - n_test) == 1 else ""
    check_property(label, len(test) == n_test, said, hint=hint)
    both = np.intersect1d(train, test)
    check_property(label, not len(both), f"rows {both[:5]} are in both lists", hint=OVERLAP)
    for which, part in [("train", train), ("test", test)]:
        once = len(np.unique(part)) == len(part)
        check_property(f"{which} of {label}", once, "holds a row more than once", hint=TWICE)
    every = np.concatenate([train, test])
    inside = not len(every) or (every.min() >= 0 and every.max() < n)
    check_property(label, inside, f"holds numbers that are no rows; rows are 0 to {n - 1}",
                   hint=ONE_BASED)
    check_property(label, len(every) == n, f"{n - len(every)} of {n} rows are in no list",
                   hint=LOST)
    return train, test


@test_case(points=1)
def test_ten_rows(split_indices):
    """Ten rows, a quarter of them for testing: 8 and 2, and every row once"""
    parts_of("split_indices(10, 0.25, 3)", split_indices(10, 0.25, 3), 10, 0.25)


@test_case(points=1)
def test_seed(split_indices):
    """The same seed gives the same split, another seed another one"""
    label = "split_indices(60, 0.3, seed)"
    tests = [np.sort(parts_of(label, split_indices(60, 0.3, seed), 60, 0.3)[1])
             for seed in (5, 5, 6)]
    check_property(label, np.array_equal(tests[0], tests[1]),
                   f"seed 5 gave the test rows {tests[0]}, then {tests[1]}", hint=NOT_REPEATED)
    check_property(label, not np.array_equal(tests[0], tests[2]),
                   f"seeds 5 and 6 both gave the test rows {tests[0]}", hint=SEED_UNUSED)


@test_case(points=1)
def test_generators(split_indices):
    """The global generators of numpy and Python stay where they were"""
    seen = observe(split_indices, 12, 0.5, 8)
    parts_of("split_indices(12, 0.5, 8)", seen.first, 12, 0.5)
    check_property("split_indices(12, 0.5, 8)", not seen.moved,
                   "moves a global generator that somebody else may be using", hint=GLOBAL)


@test_case(points=2, hidden=True)
def test_sizes(split_indices):
    """How many rows are tested, also where the product lies half-way between two numbers"""
    jobs = [(14, 0.25), (30, 0.25), (45, 0.1), (35, 0.1), (6, 0.75), (26, 0.25), (11, 0.3),
            (9, 0.3), (13, 0.4), (7, 0.9), (101, 0.2), (2, 0.5)]
    got = [split_indices(n, fraction, 40 + n) for n, fraction in jobs]
    for value, (n, fraction) in zip(got, jobs, strict=True):
        parts_of("split_indices(n, test_fraction, seed)", value, n, fraction)


@test_case(points=1, hidden=True)
def test_nothing_left(split_indices):
    """No rows for testing, no rows for training, and a single row"""
    jobs = [(9, 1.0), (4, 0.9), (12, 0.0), (1, 0.2), (1, 0.8), (3, 0.1)]
    got = [split_indices(n, fraction, 7) for n, fraction in jobs]
    for value, (n, fraction) in zip(got, jobs, strict=True):
        parts_of("split_indices(n, test_fraction, seed)", value, n, fraction)


@test_case(points=2, hidden=True)
def test_random(split_indices, rng):
    """Random sizes and shares: every row is in exactly one of the two lists"""
    jobs = [(int(rng.integers(5, 90)), round(float(rng.uniform(0.1, 0.9)), 2),
             int(rng.integers(0, 10**6))) for _ in range(24)]
    got = call_each(split_indices, jobs)
    for value, (n, fraction, _) in zip(got, jobs, strict=True):
        parts_of("split_indices(n, test_fraction, seed)", value, n, fraction)


@test_case(points=1.5, hidden=True)
def test_shuffled(split_indices, rng):
    """The test rows come from everywhere, not from one stretch of the data"""
    jobs = [(int(n), 0.2, int(rng.integers(0, 10**6))) for n in (50, 64, 90, 200)]
    got = call_each(split_indices, jobs)
    label = "split_indices(n, test_fraction, seed)"
    for value, (n, fraction, _) in zip(got, jobs, strict=True):
        _, test = parts_of(label, value, n, fraction)
        rows = np.sort(test)
        gaps = np.diff(np.append(rows, rows[0] + n))  # round and round: the last meets the first
        check_property(label, np.count_nonzero(gaps > 1) > 1, "the test rows are one block",
                       hint=ONE_BLOCK)


@test_case(points=1.5, hidden=True)
def test_again(split_indices, rng):
    """Equal seeds give equal splits whatever was drawn in between; other seeds give others"""
    label = "split_indices(n, test_fraction, seed)"
    seeds = [int(s) for s in rng.integers(0, 10**6, size=4)]
    first = {seed: split_indices(70, 0.4, seed) for seed in seeds}
    for seed in reversed(seeds):
        again = check_pure(split_indices, 70, 0.4, seed)
        one, two = (parts_of(label, v, 70, 0.4) for v in (first[seed], again))
        same = all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
        check_property(label, same, "two calls with equal seeds differ", hint=NOT_REPEATED)
    sets = {tuple(np.sort(parts_of(label, first[s], 70, 0.4)[1])) for s in seeds}
    check_property(label, len(sets) == len(set(seeds)), "two seeds gave the same test rows",
                   hint=SEED_UNUSED)
