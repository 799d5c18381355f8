import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure

OK_FORMAT = False
name = "q2_3"

LOGITS = [0.0, 0.0, 4.1, 8.0, 0.0, 0.0, 0.0, 0.0, 4.5, 0.0]
DIGIT = [0.0003186422875493612] * 10
DIGIT[2], DIGIT[3], DIGIT[8] = 0.019226967271409757, 0.9498592720795153, 0.028683264636229472
DIGIT_ROW = [0, 0, 0.02, 0.95, 0, 0, 0, 0, 0.03, 0]


def scores(rng, axes):
    """Scores with so many axes, all sizes different."""
    return rng.normal(size=tuple(int(n) for n in rng.permutation([2, 3, 4, 5])[:axes])) * 2


@test_case(points=1)
def test_digit(softmax):
    """Ten scores whose shares, rounded to two decimals, are the row of the slide: it is a 3"""
    got = check_array("softmax(logits)", softmax(np.array(LOGITS)), DIGIT)
    check_array("softmax(logits), rounded", np.round(got, 2), DIGIT_ROW)


@test_case(points=1)
def test_rows(softmax):
    """Two rows of scores: equal scores share equally, and each row adds up to 1"""
    got = softmax(np.array([[0, 0, 0], [7, 7, 7]]))
    check_array("softmax([[0, 0, 0], [7, 7, 7]])", got, np.full((2, 3), 1 / 3))


@test_case(points=1, hidden=True)
def test_one_row(softmax, reference, rng):
    """A single row of scores"""
    jobs = [rng.normal(size=2 + k % 6) * 2 for k in range(20)]
    got = call_each(softmax, [(z,) for z in jobs])
    for value, z in zip(got, jobs, strict=True):
        check_array("softmax(z)", value, reference.softmax(z))


@test_case(points=1, hidden=True)
def test_batch(softmax, reference, rng):
    """A batch of rows, also with more than two axes, some of them of size 1"""
    jobs = [scores(rng, 2 + k % 2) for k in range(20)]
    jobs += [rng.normal(size=shape) for shape in ((1, 4), (3, 1), (1, 1), (2, 1, 3))]
    got = call_each(softmax, [(z,) for z in jobs])
    for value, z in zip(got, jobs, strict=True):
        check_array("softmax(z)", value, reference.softmax(z))


@test_case(points=1, hidden=True)
def test_axis(softmax, reference, rng):
    """Any axis can be chosen, counted from the front or from the back"""
    jobs = []
    for k in range(24):
        axes = 2 + k % 2
        jobs.append((scores(rng, axes), int(rng.integers(-axes, axes))))
    jobs += [(scores(rng, 2), 0), (scores(rng, 3), 1)]
    got = [softmax(z, axis) for z, axis in jobs]
    for value, (z, axis) in zip(got, jobs, strict=True):
        check_array("softmax(z, axis)", value, reference.softmax(z, axis))


@test_case(points=0.5, hidden=True)
def test_square(softmax, reference, rng):
    """As many rows as columns"""
    jobs = [(rng.normal(size=(n, n)), axis) for n in (2, 3, 4, 5) for axis in (-1, 0)]
    got = [softmax(z, axis) for z, axis in jobs]
    for value, (z, axis) in zip(got, jobs, strict=True):
        check_array("softmax(z, axis)", value, reference.softmax(z, axis))


@test_case(points=0.5, hidden=True)
def test_large(softmax, reference, rng):
    """Scores far above and far below 0"""
    jobs = [scores(rng, 2) + shift for shift in (1000, -1000, 5000)]
    got = call_each(softmax, [(z,) for z in jobs])
    for value, z in zip(got, jobs, strict=True):
        check_array("softmax(z)", value, reference.softmax(z))


@test_case(points=0.5, hidden=True)
def test_spread(softmax, reference, rng):
    """Scores of one row that lie far apart"""
    jobs = [rng.permutation([0.0, 1000.0, -300.0, 999.0, 40.0]) for _ in range(4)]
    jobs += [np.array([[3.0, 900.0, -900.0], [-4.0, 2.0, 1.0]])]
    got = call_each(softmax, [(z,) for z in jobs])
    for value, z in zip(got, jobs, strict=True):
        check_array("softmax(z)", value, reference.softmax(z))


@test_case(points=0.5, hidden=True)
def test_offsets(softmax, rng):
    """The same number added to a whole row changes nothing, even if it differs from row to row"""
    z = rng.integers(-6, 7, size=(4, 5)) / 4
    moved = z + np.array([[0.0], [-2000.0], [1500.0], [-64.0]])
    first, second = softmax(z), softmax(moved)
    plain = check_array("softmax(z)", first, np.exp(z) / np.exp(z).sum(axis=1)[:, None])
    check_array("softmax(z + offsets)", second, plain)


@test_case(points=0.5, hidden=True)
def test_sums(softmax, rng):
    """All shares lie between 0 and 1 and add up to 1 along the chosen axis"""
    z = rng.normal(size=(3, 5)) * 4
    got = [softmax(z, axis) for axis in (0, 1)]
    for axis, value in enumerate(got):
        shares = check_array("softmax(z, axis)", value, value)
        check_property("softmax(z, axis)", shares.shape == z.shape, "another shape than z")
        check_property("softmax(z, axis)", bool(np.all((shares >= 0) & (shares <= 1))),
                       "a share below 0 or above 1")
        check_property("softmax(z, axis)", bool(np.allclose(shares.sum(axis=axis), 1.0)),
                       "the shares do not add up to 1")


@test_case(points=0.5, hidden=True)
def test_pure(softmax, reference, rng):
    """The scores stay as they were, a second call gives the same, whole numbers are welcome"""
    z = rng.integers(-5, 6, size=(3, 4))
    check_pure(softmax, z.astype(float))
    check_pure(softmax, z.astype(float), 0)
    got = softmax(z)
    check_array("softmax(z)", got, reference.softmax(z))
