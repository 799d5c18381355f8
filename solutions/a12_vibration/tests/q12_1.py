import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_fresh, check_pure, check_sequence

OK_FORMAT = False
name = "q12_1"


def check_both(label, got, expected):
    """Two arrays, X and y."""
    X, y = check_sequence(label, got, 2)
    check_array(f"{label}[0]", X, expected[0])
    check_array(f"{label}[1]", y, expected[1])


@test_case(points=1)
def test_example(make_windows):
    """The worked example: ten readings in windows of three"""
    X, y = check_sequence("make_windows(series, 3)", make_windows(np.arange(10.0), 3), 2)
    check_array("X, without its last axis", np.asarray(X).reshape(-1, 3),
                [[i, i + 1, i + 2] for i in range(7)])
    check_array("y", y, [[3], [4], [5], [6], [7], [8], [9]])
    check_array("X", X, [[[i], [i + 1], [i + 2]] for i in range(7)])


@test_case(points=1)
def test_horizon_and_step(make_windows):
    """Targets two readings later; windows that start two readings apart"""
    X, y = check_sequence("make_windows(series, 3, 2)", make_windows(np.arange(10.0), 3, 2), 2)
    check_array("y with horizon 2", y, [[4], [5], [6], [7], [8], [9]])
    check_array("X with horizon 2", X, [[[i], [i + 1], [i + 2]] for i in range(6)])
    got = make_windows(np.arange(10.0), 3, step=2)
    X, y = check_sequence("make_windows(series, 3, step=2)", got, 2)
    check_array("X with step 2", X, [[[i], [i + 1], [i + 2]] for i in (0, 2, 4, 6)])
    check_array("y with step 2", y, [[3], [5], [7], [9]])


@test_case(points=3, hidden=True)
def test_random(make_windows, reference, rng):
    """Random series, lengths, horizons and steps"""
    jobs = []
    for _ in range(26):
        T, horizon, step = (int(rng.integers(1, m)) for m in (9, 6, 6))
        n = T + horizon + int(rng.integers(0, 5 * step + 4))
        jobs.append((rng.normal(size=n), T, horizon, step))
    got = call_each(make_windows, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both("make_windows(series, T, horizon, step)", value, reference.make_windows(*job))


@test_case(points=1, hidden=True)
def test_last_window(make_windows, reference, rng):
    """Every window is there whose target still lies in the series, up to the last one"""
    jobs = []
    for rest in range(5):
        jobs += [(rng.normal(size=9 + rest), 4, 3, 5), (rng.normal(size=6 + rest), 5, 1, 1),
                 (rng.normal(size=3 + rest), 1, 2, 3)]
    got = call_each(make_windows, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_both("make_windows(series, T, horizon, step)", value, reference.make_windows(*job))


@test_case(points=1, hidden=True)
def test_defaults(make_windows, reference, rng):
    """Horizon and step are 1 unless the call says something else"""
    series = rng.normal(size=17)
    got = [make_windows(series, 6), make_windows(series, 6, horizon=3),
           make_windows(series, 6, step=4), make_windows(series, 1)]
    want = [reference.make_windows(series, 6, 1, 1), reference.make_windows(series, 6, 3, 1),
            reference.make_windows(series, 6, 1, 4), reference.make_windows(series, 1, 1, 1)]
    for value, expected in zip(got, want, strict=True):
        check_both("make_windows(series, T)", value, expected)


@test_case(points=1, hidden=True)
def test_too_short(make_windows):
    """A series that is too short, or far too short, gives no window at all"""
    for n, T, horizon, step in [(3, 3, 1, 1), (5, 4, 2, 1), (2, 7, 1, 1), (1, 6, 4, 3),
                                (4, 5, 3, 2), (0, 2, 1, 1)]:
        got = make_windows(np.ones(n), T, horizon, step)
        check_both("make_windows(series, T, horizon, step)", got,
                   (np.zeros((0, T, 1)), np.zeros((0, 1))))


@test_case(points=1, hidden=True)
def test_copies(make_windows, rng):
    """Writing into the windows or their targets leaves the series alone"""
    check_fresh(make_windows, rng.normal(size=12), 4)
    check_fresh(make_windows, rng.normal(size=11), 1, 2, 3)
    check_fresh(make_windows, rng.normal(size=9), 9, 1)


@test_case(points=1, hidden=True)
def test_pure(make_windows, reference):
    """Whole numbers are welcome, the series stays as it was, and a second call gives the same"""
    series = np.array([3, -1, 4, 1, -5, 9, 2, 6, -5, 3])
    check_both("make_windows(series, T, horizon, step)", check_pure(make_windows, series, 4, 2, 1),
               reference.make_windows(series, 4, 2, 1))
    check_both("make_windows(series, T, horizon, step)", check_pure(make_windows, series, 2, 1, 3),
               reference.make_windows(series, 2, 1, 3))
