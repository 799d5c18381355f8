from otter.test_files import test_case

from student_lib.checks import check_int, check_property, check_pure

OK_FORMAT = False
name = "q9_5"


def smallest(factor, eps):
    """The definition, word by word."""
    k = 0
    while factor**k >= eps:
        k += 1
    return k


def check_none(label, got):
    """Nothing fades: None, neither a number nor the stub's dots."""
    if got is ...:
        check_int(label, got, 0)  # says that nothing is written yet
    check_property(label, got is None, f"expected None, got {got!r}", got=got)


@test_case(points=1)
def test_three_factors(steps_until):
    """How long it takes to fall below a thousandth with 0.5, 0.25 and 0.9"""
    check_int("steps_until(0.5, 1e-3)", steps_until(0.5, 1e-3), 10)
    check_int("steps_until(0.25, 1e-3)", steps_until(0.25, 1e-3), 5)
    check_int("steps_until(0.9, 1e-3)", steps_until(0.9, 1e-3), 66)


@test_case(points=0.5)
def test_equal(steps_until):
    """Equal is not yet less: one step of 0.5 reaches 0.5, two fall below it"""
    check_int("steps_until(0.5, 0.5)", steps_until(0.5, 0.5), 2)


@test_case(points=0.5)
def test_one(steps_until):
    """A factor of 1 never fades"""
    check_none("steps_until(1.0, 1e-3)", steps_until(1.0, 1e-3))


@test_case(points=1, hidden=True)
def test_random(steps_until, rng):
    """Random factors and limits, none of them a tie"""
    jobs = []
    while len(jobs) < 40:
        factor, eps = float(rng.uniform(0.05, 0.97)), float(10 ** rng.uniform(-9, -0.3))
        k = smallest(factor, eps)
        if min(abs(factor**n / eps - 1) for n in (k - 1, k)) > 1e-4:
            jobs.append((factor, eps, k))
    got = [steps_until(factor, eps) for factor, eps, _ in jobs]
    for value, (*_, k) in zip(got, jobs, strict=True):
        check_int("steps_until(factor, eps)", value, k)


@test_case(points=0.5, hidden=True)
def test_many_steps(steps_until):
    """Factors close to 1, and a tiny limit"""
    got = [steps_until(0.999, 1e-3), steps_until(0.9999, 1e-3), steps_until(0.5, 1e-50)]
    for value, expected in zip(got, [6905, 69075, 167], strict=True):
        check_int("steps_until(factor, eps)", value, expected)


@test_case(points=1, hidden=True)
def test_ties(steps_until):
    """Limits that are hit exactly, with powers of two"""
    jobs = [(0.5, n) for n in range(2, 9)] + [(0.25, n) for n in range(1, 5)]
    got = [steps_until(factor, factor**n) for factor, n in jobs]
    for value, (_, n) in zip(got, jobs, strict=True):
        check_int("steps_until(factor, eps)", value, n + 1)


@test_case(points=0.5, hidden=True)
def test_never(steps_until):
    """Factors of 1 and more, whole numbers too"""
    jobs = [(1, 0.1), (1.25, 1e-2), (3, 0.5), (1.0, 0.9)]
    got = [steps_until(factor, eps) for factor, eps in jobs]
    for value in got:
        check_none("steps_until(factor, eps)", value)


@test_case(points=0.5, hidden=True)
def test_wide_limits(steps_until):
    """Limits of 1 and more"""
    got = [steps_until(0.5, 3), steps_until(0.9, 1.5), steps_until(0.25, 1)]
    for value, expected in zip(got, [0, 0, 1], strict=True):
        check_int("steps_until(factor, eps)", value, expected)


@test_case(points=0.5, hidden=True)
def test_zero(steps_until):
    """A factor of 0 fades at once, and the same call gives the same again"""
    got = [steps_until(0.0, 1e-3), steps_until(0, 0.5)]
    for value in got:
        check_int("steps_until(0, eps)", value, 1)
    check_pure(steps_until, 0.5, 1e-3)
