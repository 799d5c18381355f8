import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_float, check_pure, check_raises

OK_FORMAT = False
name = "q5_4"

CROSSING = np.array([[1, -1, 1], [-1, 1, -1], [1, -1, 1]])
STROKE = np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
SUM = (
    "This is the sum of the products. The score is their mean: a perfect match of +1 and -1 must "
    "be 1 whatever the size of the patch."
)
EIGHT = (
    "A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide."
)
EQUAL = (
    "You counted equal pixels. A product that disagrees also takes away: 7 equal cells of 9 give "
    "(7 - 2) / 9 = 5/9."
)


@test_case(points=1)
def test_small(match_score):
    """The worked example: three of four cells agree"""
    got = match_score(np.array([[1, -1], [1, 1]]), np.array([[1, 1], [1, 1]]))
    check_float("match_score([[1, -1], [1, 1]], [[1, 1], [1, 1]])", got, 0.5,
                near_misses=[(SUM, 2.0), (EQUAL, 0.75)])


@test_case(points=0.75)
def test_small_integers(match_score):
    """Pixels of a photo come as uint8, 0 to 255, and their products are larger than that"""
    patch = np.array([[20, 200, 7], [255, 3, 90]], dtype=np.uint8)
    kernel = np.array([[20, 2, 1], [2, 1, 3]], dtype=np.uint8)
    check_float("match_score(patch, kernel) with uint8", match_score(patch, kernel), 1590 / 6)


@test_case(points=1, hidden=True)
def test_letter(match_score):
    """Positions on the letter X: a perfect one and the crossing"""
    perfect, partial = match_score(STROKE, STROKE), match_score(CROSSING, STROKE)
    check_float("match_score(patch, filter_1)", perfect, 1.0,
                near_misses=[(SUM, 9.0), (EIGHT, 9 / 8), (EIGHT, 8 / 9)])
    check_float("match_score(patch, filter_1)", partial, 5 / 9,
                near_misses=[(SUM, 5.0), (EIGHT, 5 / 8), (EIGHT, 4 / 9), (EQUAL, 7 / 9)])


@test_case(points=0.25, hidden=True)
def test_pixels(match_score, reference, rng):
    """Photos in uint8, without any wrap-around"""
    jobs = [tuple(rng.integers(100, 256, size=(2, 3, 2 + k)).astype(np.uint8)) for k in range(3)]
    got = [match_score(patch, kernel) for patch, kernel in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_float("match_score(patch, kernel)", value, reference.match_score(*job))


@test_case(points=1, hidden=True)
def test_random(match_score, reference, rng):
    """Any numbers, patches of many shapes"""
    jobs = []
    for _ in range(20):
        KH, KW = (int(n) for n in rng.permutation([2, 3, 4, 5, 6])[:2])
        patch, kernel = rng.normal(size=(KH, KW)), rng.normal(size=(KH, KW))
        jobs.append((patch, kernel, reference.match_score(patch, kernel)))
    got = [match_score(patch, kernel) for patch, kernel, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_float("match_score(patch, kernel)", value, expected)


@test_case(points=0.5, hidden=True)
def test_linear(match_score):
    """A patch twice as strong scores twice as high; zeros, in the patch or in the kernel"""
    ones = np.ones((2, 5))
    got = [match_score(2 * ones, ones), match_score(ones, 3 * ones), match_score(0 * ones, ones)]
    patch, kernel = np.array([[3, 5, 1], [2, 2, 2]]), np.array([[1, 0, -1], [0, 0, 1]])
    got.append(match_score(patch, kernel))
    for value, expected in zip(got, [2.0, 3.0, 0.0, 4 / 6], strict=True):
        check_float("match_score(patch, kernel)", value, expected)


@test_case(points=0.25, hidden=True)
def test_shapes_differ(match_score):
    """Patch and kernel of different shapes raise"""
    check_raises(ValueError, match_score, np.ones((3, 4)), np.ones((2, 3)),
                 why="it must raise, because the shapes differ")


@test_case(points=0.25, hidden=True)
def test_pure(match_score, rng):
    """Patch and kernel stay as they were, and a second call gives the same"""
    patch, kernel = rng.integers(-9, 10, size=(2, 4, 3)).astype(float)
    check_pure(match_score, patch, kernel)
