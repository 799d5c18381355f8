from otter.test_files import test_case

from student_lib.checks import call_each, check_int, check_property, check_pure, check_sequence

OK_FORMAT = False
name = "q6_6"


ROUNDED = (
    "These are counts: ints from start to end. A float keeps about 16 digits only, so a very "
    "large product loses its last ones."
)
FLOAT_POWER = (
    "Your second number passes through a float on the way, as `k ** 2.0` is one: above 2**53 its "
    "last digit is lost, and `int` does not bring it back."
)


def check_pair(label, got, expected):
    """Two ints, dense first."""
    dense, conv = check_sequence(label, got, 2)
    near = isinstance(dense, int) and abs(dense - expected[0]) * 10**13 < expected[0]
    check_int(f"{label}[0], the dense layer", dense, expected[0],
              near_misses=[(ROUNDED, dense)] if near else [])
    near = isinstance(conv, int) and abs(conv - expected[1]) * 10**13 < expected[1]
    check_int(f"{label}[1], the convolution", conv, expected[1],
              near_misses=[(FLOAT_POWER, conv)] if near else [])


@test_case(points=1)
def test_small(dense_vs_conv):
    """The worked example: 4 × 5 × 3 numbers become 4 × 5 × 2, filters of 3 × 3"""
    check_pair("dense_vs_conv(4, 5, 3, 2, 3)", dense_vs_conv(4, 5, 3, 2, 3), (2400, 54))


@test_case(points=1, hidden=True)
def test_photo(dense_vs_conv):
    """A colour photo and the first layer of a well-known net"""
    got = dense_vs_conv(224, 224, 3, 64, 3)
    check_pair("dense_vs_conv(224, 224, 3, 64, 3)", got, (483_385_147_392, 1728))


@test_case(points=1.5, hidden=True)
def test_random(dense_vs_conv, reference, rng):
    """Random volumes and filters, all five numbers different"""
    jobs = [[int(n) for n in rng.permutation([2, 3, 4, 5, 6, 7, 8])[:5]] for _ in range(24)]
    got = call_each(dense_vs_conv, jobs)
    for pair, job in zip(got, jobs, strict=True):
        check_pair("dense_vs_conv(H, W, C, F, k)", pair, reference.dense_vs_conv(*job))


@test_case(points=1, hidden=True)
def test_exact(dense_vs_conv, reference, rng):
    """Exact also where the numbers become very large"""
    jobs = []
    for _ in range(6):
        H, W = (int(n) for n in rng.integers(4001, 5000, size=2))
        C, F = (int(n) for n in rng.integers(401, 700, size=2))
        jobs.append((H, W, C, F, int(rng.integers(3, 8))))
    jobs.append((100003, 100019, 1048583, 2097169, 101))  # filters between 2**53 and 2**63
    got = call_each(dense_vs_conv, jobs)
    for pair, job in zip(got, jobs, strict=True):
        check_pair("dense_vs_conv(H, W, C, F, k)", pair, reference.dense_vs_conv(*job))


@test_case(points=1, hidden=True)
def test_size_of_image(dense_vs_conv, rng):
    """Twice as many rows: four times the dense weights, not one weight more in the filters"""
    for _ in range(6):
        H, W, C, F, k = (int(n) for n in rng.permutation([3, 4, 5, 6, 7, 8])[:5])
        small = check_sequence("dense_vs_conv(H, W, C, F, k)", dense_vs_conv(H, W, C, F, k), 2)
        large = check_sequence("dense_vs_conv(2*H, W, C, F, k)",
                               dense_vs_conv(2 * H, W, C, F, k), 2)
        check_property("dense_vs_conv(2*H, W, C, F, k)", large[0] == 4 * small[0],
                       "must have four times the dense weights", got=large)
        check_property("dense_vs_conv(2*H, W, C, F, k)", large[1] == small[1] > 0,
                       "must have the same filters", got=large)


@test_case(points=0.5, hidden=True)
def test_pure(dense_vs_conv):
    """A second call gives the same, and one by one filters are fine"""
    got = check_pure(dense_vs_conv, 3, 5, 4, 2, 1)
    check_pair("dense_vs_conv(H, W, C, F, 1)", got, (1800, 8))
