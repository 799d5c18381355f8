import numpy as np
from otter.test_files import test_case

from student_lib.checks import check_array, check_pure

OK_FORMAT = False
name = "q5_5"

X_CLEAN = np.full((9, 9), -1)
for k in range(1, 8):
    X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1
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
FILTERS = [
    np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]]),
    np.array([[1, -1, 1], [-1, 1, -1], [1, -1, 1]]),
    np.array([[-1, -1, 1], [-1, 1, -1], [1, -1, -1]]),
]
MAP_1 = np.array([
    [7, -1, 1, 3, 5, -1, 3],
    [-1, 9, -1, 3, -1, 1, -1],
    [1, -1, 9, -3, 1, -1, 5],
    [3, 3, -3, 5, -3, 3, 3],
    [5, -1, 1, -3, 9, -1, 1],
    [-1, 1, -1, 3, -1, 9, -1],
    [3, -1, 5, 3, 1, -1, 7],
]) / 9
MAP_2 = np.array([
    [3, -5, 1, -1, 1, -5, 3],
    [-5, 5, -5, 3, -5, 5, -5],
    [1, -5, 5, -7, 5, -5, 1],
    [-1, 3, -7, 9, -7, 3, -1],
    [1, -5, 5, -7, 5, -5, 1],
    [-5, 5, -5, 3, -5, 5, -5],
    [3, -5, 1, -1, 1, -5, 3],
]) / 9
MAPS = np.stack([MAP_1, MAP_2, MAP_1[:, ::-1]], axis=2)

SUM = "These are sums of products. A map holds scores: the mean of the products, as in Q5.4."
DIGITS = (
    "Keep full precision: 5/9 is 0.5555…. The slide shows two decimals only because it cuts the "
    "rest off."
)
ORDER = (
    "The maps are there, but in another order than the kernels. On the letter X, map 2 is the one "
    "with a single 1, in its centre."
)
REPEATED = (
    "One map is repeated. Three different filters ask three different questions, so the three "
    "maps may not be equal."
)


@test_case(points=1)
def test_first_map(feature_maps):
    """Map 1 of the letter X, in exact ninths"""
    got = feature_maps(X_CLEAN, FILTERS[:1])
    check_array("feature_maps(X, [filter_1])", got, MAP_1[:, :, None],
                near_misses=[(SUM, 9 * MAP_1[:, :, None])])


@test_case(points=0.5)
def test_form(feature_maps):
    """A 4 × 6 image of ones and two 3 × 2 kernels: shape (2, 5, 2), the filter comes last"""
    got = feature_maps(np.ones((4, 6)), [np.ones((3, 2)), -2 * np.ones((3, 2))])
    expected = np.stack([np.ones((2, 5)), -2 * np.ones((2, 5))], axis=2)
    check_array("feature_maps(np.ones((4, 6)), kernels)", got, expected)


@test_case(points=1.5, hidden=True)
def test_golden(feature_maps):
    """All three maps of the letter X, exact to twelve decimals"""
    got = feature_maps(X_CLEAN, FILTERS)
    orders = [(0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)]
    check_array("feature_maps(X, filters)", got, MAPS, near_misses=[
        (SUM, 9 * MAPS),
        (DIGITS, np.round(MAPS, 2)),
        (DIGITS, np.trunc(MAPS * 100) / 100),
        *[(ORDER, MAPS[:, :, order]) for order in orders],
        *[(REPEATED, MAPS[:, :, [f, f, f]]) for f in range(3)],
    ])


@test_case(points=0.5, hidden=True)
def test_deformed(feature_maps, reference):
    """The deformed X: every score, and the best one of each map"""
    expected = reference.feature_maps(X_DEFORMED, FILTERS)
    array = check_array("feature_maps(deformed, filters)", feature_maps(X_DEFORMED, FILTERS),
                        expected)
    check_array("the best score of each map", array.max(axis=(0, 1)), np.array([7, 9, 7]) / 9)


@test_case(points=0.5, hidden=True)
def test_one_kernel(feature_maps, reference, rng):
    """A single kernel still has its filter axis, and its zeros are cells as well"""
    image, kernels = rng.normal(size=(5, 8)), [rng.normal(size=(3, 2))]
    got = feature_maps(image, kernels)
    zeros = feature_maps(np.array([[1, 2, 4], [3, 5, 9]]), [np.array([[1, 0]])])
    check_array("feature_maps(image, [kernel])", got, reference.feature_maps(image, kernels))
    check_array("feature_maps(image, [kernel])", zeros, [[[0.5], [1]], [[1.5], [2.5]]])


@test_case(points=1.5, hidden=True)
def test_random(feature_maps, reference, rng):
    """Images, kernels and numbers of filters of many sizes"""
    jobs = []
    for _ in range(20):
        H, W = (int(n) for n in rng.permutation([7, 8, 9, 10])[:2])
        KH, KW, F = (int(n) for n in rng.permutation([2, 3, 4, 5])[:3])
        image = rng.normal(size=(H, W))
        kernels = [rng.normal(size=(KH, KW)) for _ in range(F)]
        jobs.append((image, kernels, reference.feature_maps(image, kernels)))
    got = [feature_maps(image, kernels) for image, kernels, _ in jobs]
    for value, (_, _, expected) in zip(got, jobs, strict=True):
        check_array("feature_maps(image, kernels)", value, expected)


@test_case(points=0.5, hidden=True)
def test_pure(feature_maps, rng):
    """Image and kernels stay as they were, and a second call gives the same"""
    image, kernels = rng.integers(-9, 10, size=(6, 5)), rng.integers(-9, 10, size=(4, 2, 3))
    check_pure(feature_maps, image.astype(float), list(kernels.astype(float)))
