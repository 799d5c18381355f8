import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_pure, check_raises

OK_FORMAT = False
name = "q6_4"

# the three maps at the end of the slides' stack, in ninths
MAPS = [[[9, 5], [5, 9]], [[9, 5], [5, 5]], [[5, 9], [9, 5]]]


@test_case(points=1)
def test_tiny(flatten):
    """The worked example: two pixels with two channels, in both orders"""
    X = np.array([[[[1, 10], [2, 20]]]])
    check_array("flatten(X)", flatten(X), [[1, 10, 2, 20]])
    check_array('flatten(X, "map_by_map")', flatten(X, "map_by_map"), [[1, 2, 10, 20]])


@test_case(points=0.5)
def test_slides(flatten):
    """The 12 numbers at the end of the letter's stack, in the order of the slides"""
    X = np.moveaxis(np.array(MAPS), 0, -1)[np.newaxis] / 9
    expected = np.array([[9, 5, 5, 9, 9, 5, 5, 5, 5, 9, 9, 5]]) / 9
    check_array('flatten(X, "map_by_map")', flatten(X, "map_by_map"), expected)


@test_case(points=0.5, hidden=True)
def test_keras(flatten):
    """The same 12 numbers in the order of Keras"""
    X = np.moveaxis(np.array(MAPS), 0, -1)[np.newaxis] / 9
    expected = np.array([[9, 9, 5, 5, 5, 9, 5, 5, 9, 9, 5, 5]]) / 9
    check_array("flatten(X)", flatten(X), expected)
    check_array('flatten(X, "channels_last")', flatten(X, "channels_last"), expected)


@test_case(points=0.5, hidden=True)
def test_channels_last(flatten, reference, rng):
    """Random batches, all sizes different, channels last"""
    jobs = [rng.normal(size=rng.permutation([2, 3, 4, 5])) for _ in range(20)]
    got = [flatten(X) if k % 2 else flatten(X, "channels_last") for k, X in enumerate(jobs)]
    for value, X in zip(got, jobs, strict=True):
        check_array("flatten(X)", value, reference.flatten(X))


@test_case(points=0.5, hidden=True)
def test_map_by_map(flatten, reference, rng):
    """Random batches, all sizes different, map by map"""
    jobs = [rng.normal(size=rng.permutation([2, 3, 4, 5])) for _ in range(20)]
    got = [flatten(X, "map_by_map") for X in jobs]
    for value, X in zip(got, jobs, strict=True):
        check_array('flatten(X, "map_by_map")', value, reference.flatten(X, "map_by_map"))


@test_case(points=0.5, hidden=True)
def test_one_image(flatten, reference, rng):
    """A single image keeps the batch axis and gives the row it has in a batch"""
    X = rng.normal(size=(3, 4, 2, 5))
    orders = ("channels_last", "map_by_map")
    got = [(flatten(X[n : n + 1], order), reference.flatten(X, order)[n : n + 1])
           for order in orders for n in range(3)]
    for value, expected in got:
        check_array("flatten(one image, order)", value, expected)


@test_case(points=0.5, hidden=True)
def test_unknown_order(flatten, rng):
    """An order that is none of the two names raises"""
    X = rng.normal(size=(2, 3, 4, 5))
    for order in ("row_by_row", "channels_first", "C", "", "channels", "maps"):
        check_raises(ValueError, flatten, X, order,
                     why="it must raise, because there is no such order")


@test_case(points=0.5, hidden=True)
def test_whole_numbers(flatten, reference, rng):
    """Whole numbers are welcome and come back as floats"""
    X = rng.integers(-9, 10, size=(2, 5, 3, 4))
    got = [(flatten(X, order), order) for order in ("channels_last", "map_by_map")]
    for value, order in got:
        check_array("flatten(whole numbers, order)", value, reference.flatten(X, order))


@test_case(points=0.5, hidden=True)
def test_pure(flatten, rng):
    """The batch stays as it was, and a second call gives the same"""
    X = rng.normal(size=(2, 5, 3, 4))
    check_pure(flatten, X)
    check_pure(flatten, X, "map_by_map")
