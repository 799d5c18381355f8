import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_float, check_pure, check_raises

OK_FORMAT = False
name = "q5_9"

X_CLEAN = np.full((9, 9), -1.0)
for k in range(1, 8):
    X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1.0
X_DEFORMED = np.array([
    [-1, -1, -1, -1, -1, -1, -1, -1, -1],
    [-1, -1, -1, -1, -1, -1, 1, -1, -1],
    [-1, 1, -1, -1, -1, 1, -1, -1, -1],
    [-1, -1, 1, 1, -1, 1, -1, -1, -1],
    [-1, -1, -1, -1, 1, -1, -1, -1, -1],
    [-1, -1, -1, 1, -1, 1, 1, -1, -1],
    [-1, -1, -1, 1, -1, -1, -1, 1, -1],
    [-1, -1, 1, -1, -1, -1, -1, -1, -1],
    [-1, -1, -1, -1, -1, -1, -1, -1, -1],
])
X_CHANGED = np.array([
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0, 0, 1, 1, 0],
    [0, 1, 1, 0, 0, 1, 1, 0, 0],
    [0, 0, 1, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, 0, 0],
    [0, 0, 1, 1, 0, 0, 1, 1, 0],
    [0, 1, 1, 0, 0, 0, 0, 1, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
])

DIFFERENT = "This is the share of pixels that differ. The question asks for the equal ones."
PERCENT = "This is a percentage. A share lies between 0 and 1."
COUNT = "This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?"
PRODUCTS = (
    "This is the mean of the products, the match score of Q5.4. Here a pixel that differs counts "
    "nothing, it takes nothing away."
)


def share(equal, size, mean_product=None):
    """Near misses for a share of ``equal`` pixels among ``size``."""
    found = [(DIFFERENT, 1 - equal / size), (PERCENT, 100 * equal / size), (COUNT, equal)]
    return found + ([(PRODUCTS, mean_product)] if mean_product is not None else [])


@test_case(points=0.5)
def test_flip(recover_deformed):
    """The worked example: two of three pixels are flipped"""
    got = recover_deformed(np.array([[1, 1, -1]]), np.array([[1, 0, 1]]))
    check_array("recover_deformed([[1, 1, -1]], [[1, 0, 1]])", got, [[-1, 1, 1]])


@test_case(points=0.5)
def test_share(pixel_agreement):
    """The worked example: three of four pixels are equal"""
    got = pixel_agreement(np.array([[1, 2], [3, 4]]), np.array([[1, 2], [3, 5]]))
    check_float("pixel_agreement([[1, 2], [3, 4]], [[1, 2], [3, 5]])", got, 0.75,
                near_misses=share(3, 4))


@test_case(points=1)
def test_sixteen(recover_deformed):
    """On the letter X exactly the 16 marked pixels change, and every pixel is still +1 or -1"""
    got = recover_deformed(X_CLEAN, X_CHANGED)
    check_array("np.abs(recover_deformed(X, changed))",
                np.abs(got) if isinstance(got, np.ndarray) else got, np.ones((9, 9)))
    check_array("recover_deformed(X, changed) != X", got != X_CLEAN, X_CHANGED == 1, dtype=bool)


@test_case(points=1, hidden=True)
def test_letter(recover_deformed):
    """The deformed X, pixel by pixel"""
    check_array("recover_deformed(X, changed)", recover_deformed(X_CLEAN, X_CHANGED), X_DEFORMED)


@test_case(points=0.5, hidden=True)
def test_random_pictures(recover_deformed, reference, rng):
    """Random pictures and masks"""
    jobs = []
    for _ in range(20):
        shape = [int(n) for n in rng.permutation([4, 5, 6, 7])[:2]]
        clean = rng.choice([-1.0, 1.0], size=shape)
        jobs.append((clean, (rng.random(shape) < 0.4).astype(np.int64)))
    got = [recover_deformed(clean, mask) for clean, mask in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_array("recover_deformed(clean, mask)", value, reference.recover_deformed(*job))


@test_case(points=0.5, hidden=True)
def test_agreement_letter(pixel_agreement):
    """How much of the clean X is left in the deformed one"""
    got = pixel_agreement(X_CLEAN, X_DEFORMED)
    check_float("pixel_agreement(X, deformed)", got, 65 / 81, near_misses=share(65, 81, 49 / 81))


@test_case(points=0.5, hidden=True)
def test_agreement_random(pixel_agreement, reference, rng):
    """Pictures with several grey levels, fractions too; a picture agrees with itself"""
    jobs = []
    for _ in range(20):
        shape = [int(n) for n in rng.permutation([4, 5, 6, 7])[:2]]
        jobs.append(tuple(rng.integers(0, 4, size=(2, *shape))))
    jobs.append((jobs[0][0], jobs[0][0]))
    jobs.append((np.array([[0.5, 0.25], [1, 1]]), np.array([[0.5, 0.75], [1, 1 + 2.0**-40]])))
    got = [pixel_agreement(a, b) for a, b in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_float("pixel_agreement(a, b)", value, reference.pixel_agreement(*job))


@test_case(points=0.25, hidden=True)
def test_shapes_flip(recover_deformed):
    """A mask of another shape raises, also one that numpy could stretch or reshape"""
    for shape in ((5, 6), (7, 4), (1, 7), (4, 1)):
        check_raises(ValueError, recover_deformed, np.ones((4, 7)), np.ones(shape, dtype=int),
                     why="it must raise, because the shapes differ")


@test_case(points=0.25, hidden=True)
def test_shapes_share(pixel_agreement):
    """Pictures of different shapes raise"""
    for shape in ((5, 6), (7, 4)):
        check_raises(ValueError, pixel_agreement, np.ones((4, 7)), np.ones(shape),
                     why="it must raise, because the shapes differ")


@test_case(points=0.25, hidden=True)
def test_stretched(pixel_agreement):
    """One row is not silently compared with every row of a picture"""
    check_raises(ValueError, pixel_agreement, np.ones((4, 7)), np.ones((1, 7)),
                 why="it must raise, because the shapes differ")


@test_case(points=0.5, hidden=True)
def test_pure_flip(recover_deformed, rng):
    """The caller's picture and mask stay as they were"""
    check_pure(recover_deformed, rng.choice([-1.0, 1.0], size=(5, 7)), rng.integers(0, 2, (5, 7)))
    check_pure(recover_deformed, rng.choice([-1, 1], size=(5, 7)), rng.integers(0, 2, (5, 7)))


@test_case(points=0.25, hidden=True)
def test_pure_share(pixel_agreement, rng):
    """The two pictures stay as they were, and a second call gives the same"""
    check_pure(pixel_agreement, rng.normal(size=(4, 6)), rng.normal(size=(4, 6)))
