import numpy as np
from otter.test_files import test_case

from student_lib.checks import (
    Tolerance,
    check_array,
    check_property,
    check_pure,
    check_raises,
    check_sequence,
)

OK_FORMAT = False
name = "q4_2"

NINE_DIGITS = Tolerance(rtol=1e-9, atol=1e-9)
PARTS = ("train_z", "test_z", "mu", "sd")

ALL_ROWS = (
    "Test rows changed the mean: you measured on all rows together. May the training know what the "
    "test rows look like?"
)
TEST_ROWS = (
    "The test rows were measured by themselves. Training statistics judge both parts: a test row "
    "that is far away must stay far away."
)
SAMPLE = (
    "A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide "
    "the sum of the squares?"
)


def check_parts(label, got, expected, kinds=PARTS):
    """The four results, mu and sd first, since the other two hang on them."""
    parts = dict(zip(PARTS, check_sequence(label, got, 4), strict=True))
    right = dict(zip(PARTS, expected, strict=True))
    for part in ("mu", "sd", "train_z", "test_z"):
        if part in kinds:
            check_array(f"{part} of {label}", parts[part], right[part], tolerance=NINE_DIGITS)


@test_case(points=1)
def test_example(standardise):
    """The worked example: one column with 1 and 3, one that is constant"""
    train, test = np.array([[1.0, 7.0], [3.0, 7.0]]), np.array([[4.0, 9.0]])
    check_parts("standardise([[1, 7], [3, 7]], [[4, 9]])", standardise(train, test),
                ([[-1, 0], [1, 0]], [[2, 2]], [2, 7], [1, 1]))


@test_case(points=1)
def test_loans(standardise):
    """Three loans on very different scales, whole numbers; one new applicant"""
    train = np.array([[40000, 620, 0], [80000, 750, 100000], [90000, 760, 20000]])
    test = np.array([[70000, 700, 40000]])
    root = np.sqrt([14e8 / 3, 12200 / 3, 56e8 / 3])
    rows = np.array([[-30000, -90, -40000], [10000, 40, 60000], [20000, 50, -20000]]) / root
    check_parts("standardise(train, test)", standardise(train, test),
                (rows, np.array([[0, -10, 0]]) / root, [70000, 710, 40000], root))


@test_case(points=3, hidden=True)
def test_random(standardise, reference, rng):
    """Random tables, all sizes different"""
    for k in range(22):
        n, d = int(rng.integers(3, 12)), int(rng.integers(2, 6))
        m = int(rng.integers(2, 9))
        m += m == n
        scale = rng.uniform(0.1, 30, size=d)
        train = rng.normal(size=(n, d)) * scale + rng.uniform(-40, 40, size=d)
        test = rng.normal(size=(m, d)) * scale * (1 + k % 3) + rng.uniform(-40, 40, size=d)
        check_parts("standardise(train, test)", standardise(train, test),
                    reference.standardise(train, test))


@test_case(points=1.5, hidden=True)
def test_leak(standardise, rng):
    """The test rows may hold anything: mean and deviation stay those of the training rows"""
    train = rng.normal(2, 3, size=(9, 4))
    near = standardise(train, train[:5] + 0.5)
    far = standardise(train, train[:5] * -40 + 900)
    near, far = (check_sequence("standardise(train, test)", v, 4) for v in (near, far))
    mu, sd = train.mean(axis=0), train.std(axis=0)
    every = np.concatenate([train, train[:5] + 0.5])
    for value in (near, far):
        check_array("mu", value[2], mu, tolerance=NINE_DIGITS,
                    near_misses=[(ALL_ROWS, every.mean(axis=0))])
        check_array("sd", value[3], sd, tolerance=NINE_DIGITS,
                    near_misses=[(SAMPLE, train.std(axis=0, ddof=1))])
    rows = train[:5] * -40 + 900
    check_array("test_z", far[1], (rows - mu) / sd, tolerance=NINE_DIGITS,
                near_misses=[(TEST_ROWS, (rows - rows.mean(axis=0)) / rows.std(axis=0))])


@test_case(points=1.5, hidden=True)
def test_constant(standardise, reference, rng):
    """Constant columns beside others: sd holds 1, and no nan appears"""
    for k in range(6):
        train = rng.normal(5, 2, size=(4 + k, 4))
        test = rng.normal(5, 2, size=(3, 4))
        train[:, k % 4] = int(rng.integers(-6, 7))
        train[:, (k + 2) % 4] = 0.25 * k
        if k % 2:
            train[:, (k + 1) % 4] = 0.0
        check_parts("standardise(train, test)", standardise(train, test),
                    reference.standardise(train, test))


@test_case(points=0.5, hidden=True)
def test_one_row(standardise, reference, rng):
    """A single training row, a single column, a single test row"""
    for n, m, d in [(1, 3, 4), (6, 1, 1), (1, 1, 3), (5, 2, 1)]:
        train = rng.integers(-9, 9, size=(n, d)) / 4
        train[0] += 0.5
        test = rng.normal(size=(m, d))
        check_parts("standardise(train, test)", standardise(train, test),
                    reference.standardise(train, test))


@test_case(points=1, hidden=True)
def test_scales(standardise, reference, rng):
    """Columns far from 0, tiny ones and huge ones"""
    for k in range(4):
        base = rng.normal(size=(30, 4))
        size, place = np.array([1.0, 1e-7, 1e8, 1e-3]), np.array([1e5, 0.0, 3e8, -0.5])
        train, test = base[: 20 - k] * size + place, base[20 - k :] * size + place
        check_parts("standardise(train, test)", standardise(train, test),
                    reference.standardise(train, test))


@test_case(points=1, hidden=True)
def test_whole_numbers(standardise, reference, rng):
    """Whole numbers, also small unsigned ones, and mean 0 and deviation 1 afterwards"""
    for dtype in (np.int64, np.uint8, np.int64, np.uint8):
        train = rng.integers(0, 200, size=(8, 3)).astype(dtype)
        test = rng.integers(0, 200, size=(5, 3)).astype(dtype)
        got = standardise(train, test)
        check_parts("standardise(train, test)", got, reference.standardise(train, test))
        zeros = np.abs(np.mean(got[0], axis=0)).max() < 1e-9
        check_property("train_z", zeros, "its columns should have mean 0")


@test_case(points=1, hidden=True)
def test_pure(standardise, reference, rng):
    """The arguments stay as they were, and a second call gives the same"""
    for whole in (False, True):
        train, test = rng.integers(-20, 20, size=(7, 3)), rng.integers(-20, 20, size=(4, 3))
        if not whole:
            train, test = train + rng.random(train.shape), test / 3
        check_parts("standardise(train, test)", check_pure(standardise, train, test),
                    reference.standardise(train, test))


@test_case(points=0.5, hidden=True)
def test_columns(standardise, rng):
    """Tables with different numbers of columns are refused"""
    for d, e in [(3, 4), (5, 2)]:
        check_raises(ValueError, standardise, rng.normal(size=(6, d)), rng.normal(size=(3, e)),
                     why="the two tables have different numbers of columns")
