import numpy as np
from otter.test_files import test_case

from student_lib.checks import call_each, check_array, check_property, check_pure, check_sequence

OK_FORMAT = False
name = "q12_2"

CALL = "window_indices_disjoint(n, T, horizon, train_fraction)"


def check_parts(label, got, expected, dtype):
    """Two arrays, the training part and the test part."""
    parts = check_sequence(label, got, 2)
    for k, side in enumerate(("training part", "test part")):
        check_array(f"{label}, {side}", parts[k], expected[k], dtype=dtype)


@test_case(points=1)
def test_split_example(chrono_split):
    """The worked example: five readings, half of them for training"""
    got = chrono_split(np.array([3.0, 1.0, 4.0, 1.0, 5.0]), 0.5)
    check_parts("chrono_split(series, 0.5)", got, ([3, 1], [4, 1, 5]), None)


@test_case(points=1)
def test_windows_example(window_indices_disjoint):
    """The worked example: ten readings, windows of two"""
    got = window_indices_disjoint(10, 2, 1, 0.5)
    parts = check_sequence("window_indices_disjoint(10, 2, 1, 0.5)", got, 2)
    readings = [{i + k for i in np.asarray(p).ravel().tolist() for k in range(3)} for p in parts]
    both = sorted(readings[0] & readings[1])
    check_property("window_indices_disjoint(10, 2, 1, 0.5)", not both,
                   f"readings {both} belong to windows of both parts")
    check_parts("window_indices_disjoint(10, 2, 1, 0.5)", got, ([0, 1, 2], [5, 6, 7]), int)


@test_case(points=2, hidden=True)
def test_split_random(chrono_split, reference, rng):
    """Random series, parted in order of time"""
    jobs = [(rng.normal(size=int(rng.integers(2, 40))), float(rng.choice([0.25, 0.5, 0.75, 0.625])))
            for _ in range(22)]
    got = call_each(chrono_split, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_parts("chrono_split(series, train_fraction)", value, reference.chrono_split(*job),
                    None)


@test_case(points=1, hidden=True)
def test_split_rounding(chrono_split, rng):
    """The number of training readings is rounded down, also where that leaves none"""
    jobs = [(7, 0.5, 3), (11, 0.5, 5), (3, 0.25, 0), (10, 0.75, 7), (9, 0.875, 7), (6, 0.0, 0),
            (5, 1.0, 5)]
    jobs = [(rng.normal(size=n), fraction, cut) for n, fraction, cut in jobs]
    got = [chrono_split(series, fraction) for series, fraction, _ in jobs]
    for value, (series, _, cut) in zip(got, jobs, strict=True):
        check_parts("chrono_split(series, train_fraction)", value, (series[:cut], series[cut:]),
                    None)


@test_case(points=2, hidden=True)
def test_windows_random(window_indices_disjoint, reference, rng):
    """Random lengths, windows and horizons"""
    jobs = []
    for _ in range(28):
        T, horizon = int(rng.integers(1, 9)), int(rng.integers(1, 6))
        n = int(rng.integers(3, 7)) * (T + horizon) + int(rng.integers(0, 9))
        jobs.append((n, T, horizon, float(rng.choice([0.375, 0.5, 0.75, 0.625]))))
    got = call_each(window_indices_disjoint, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_parts(CALL, value, reference.window_indices_disjoint(*job), int)


@test_case(points=1, hidden=True)
def test_nothing_shared(window_indices_disjoint):
    """No reading belongs to a training window and to a test window as well"""
    for n, T, horizon, fraction in [(60, 5, 1, 0.5), (48, 3, 4, 0.75), (80, 7, 2, 0.625),
                                    (33, 1, 1, 0.5)]:
        got = window_indices_disjoint(n, T, horizon, fraction)
        parts = [np.asarray(p) for p in check_sequence(CALL, got, 2)]
        check_property(CALL, all(p.size and p.dtype.kind in "iu" for p in parts),
                       "both parts must hold whole numbers here")
        spans = [{i + k for i in p.ravel().tolist() for k in range(T + horizon)} for p in parts]
        check_property(CALL, not spans[0] & spans[1], "a reading belongs to windows of both parts")
        check_property(CALL, max(spans[0]) < min(spans[1]), "a training window lies behind a test "
                       "window")
        check_property(CALL, max(spans[1]) < n, "a window reaches beyond the end")


@test_case(points=1, hidden=True)
def test_windows_all(window_indices_disjoint, reference):
    """All windows that fit are there: the last ones before the cut, the first ones behind it"""
    for job in [(21, 4, 1, 0.5), (22, 4, 1, 0.5), (23, 1, 1, 0.5), (40, 6, 5, 0.5),
                (41, 2, 7, 0.625), (30, 5, 2, 0.0), (30, 5, 2, 1.0)]:
        check_parts(CALL, window_indices_disjoint(*job), reference.window_indices_disjoint(*job),
                    int)


@test_case(points=1, hidden=True)
def test_windows_none(window_indices_disjoint, reference):
    """A part that is too short for a window is empty, and still holds whole numbers"""
    for job in [(12, 8, 1, 0.5), (20, 9, 1, 0.25), (20, 9, 1, 0.75), (5, 9, 3, 0.5),
                (16, 6, 2, 0.5), (18, 6, 4, 0.5)]:
        check_parts(CALL, window_indices_disjoint(*job), reference.window_indices_disjoint(*job),
                    int)


@test_case(points=1, hidden=True)
def test_pure(chrono_split, rng):
    """The series stays as it was, and a second call gives the same; whole numbers are welcome"""
    series = rng.normal(size=16)
    check_parts("chrono_split(series, train_fraction)", check_pure(chrono_split, series, 0.75),
                (series[:12], series[12:]), None)
    series = rng.integers(-50, 50, size=13)
    check_parts("chrono_split(series, train_fraction)", check_pure(chrono_split, series, 0.5),
                (series[:6], series[6:]), None)
