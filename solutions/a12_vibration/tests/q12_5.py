from otter.test_files import test_case

from student_lib.checks import call_each, check_float, check_pure

OK_FORMAT = False
name = "q12_5"


@test_case(points=1)
def test_example(skill):
    """The worked example: 0.15 against 0.6"""
    check_float("skill(0.15, 0.6)", skill(0.15, 0.6), 0.75)


@test_case(points=1, hidden=True)
def test_random(skill, rng):
    """Random errors, better ones than those of the simple predictor"""
    jobs = [(float(rng.uniform(0.05, 0.9)) * ref, ref) for ref in rng.uniform(0.2, 9, size=20)]
    jobs = [(rmse, float(ref)) for rmse, ref in jobs]
    got = call_each(skill, jobs)
    for value, (rmse, ref) in zip(got, jobs, strict=True):
        check_float("skill(rmse, rmse_ref)", value, 1 - rmse / ref)


@test_case(points=1, hidden=True)
def test_ends(skill):
    """A perfect predictor, one that is as good as the simple one, and some that are worse"""
    for rmse, ref, want in [(0.0, 0.5, 1), (0.5, 0.5, 0), (0.75, 0.5, -0.5), (2.0, 0.5, -3)]:
        check_float("skill(rmse, rmse_ref)", skill(rmse, ref), want)


@test_case(points=1, hidden=True)
def test_whole_numbers(skill):
    """Whole numbers are welcome, and a second call gives the same"""
    for rmse, ref, want in [(1, 4, 0.75), (3, 2, -0.5), (0, 1, 1), (7, 7, 0)]:
        check_float("skill(rmse, rmse_ref)", check_pure(skill, rmse, ref), want)
