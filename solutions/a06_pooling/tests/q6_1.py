from otter.test_files import test_case

from student_lib.checks import call_each, check_int, check_raises

OK_FORMAT = False
name = "q6_1"


@test_case(points=0.5)
def test_floor(pool_output_size):
    """The worked example: seven cells, windows of two, the last cell is left out"""
    check_int("pool_output_size(7, 2, 2)", pool_output_size(7, 2, 2), 3)


@test_case(points=0.5)
def test_ceil(pool_output_size):
    """The same line in ceil mode: the last cell has a window of its own"""
    check_int("pool_output_size(7, 2, 2, True)", pool_output_size(7, 2, 2, True), 4)


@test_case(points=1, hidden=True)
def test_golden(pool_output_size):
    """Small lines that are easy to draw, in both modes"""
    got = [
        (pool_output_size(5, 2, 3), 2),
        (pool_output_size(5, 2, 3, True), 2),
        (pool_output_size(5, 3, 2), 2),
        (pool_output_size(5, 3, 2, True), 2),
        (pool_output_size(4, 2, 1, True), 3),
        (pool_output_size(6, 3, 2), 2),
        (pool_output_size(6, 3, 2, True), 3),
        (pool_output_size(7, 3, 3), 2),
        (pool_output_size(7, 3, 3, True), 3),
        (pool_output_size(224, 2, 2), 112),
        (pool_output_size(8, 5, 3), 2),
        (pool_output_size(7, 2, 5), 2),
        (pool_output_size(7, 4, 3, True), 2),
        (pool_output_size(25, 4, 3, True), 8),
    ]
    for value, expected in got:
        check_int("pool_output_size(W, k, s, ceil_mode)", value, expected)


@test_case(points=0.5, hidden=True)
def test_outside(pool_output_size):
    """In ceil mode no window starts outside the line"""
    got = [
        (pool_output_size(5, 1, 3), 2),
        (pool_output_size(5, 1, 3, True), 2),
        (pool_output_size(7, 2, 6, True), 2),
        (pool_output_size(8, 1, 5, True), 2),
        (pool_output_size(4, 3, 6, True), 1),
    ]
    for stride in range(3, 9):  # the next start is one cell behind the first place outside
        for windows in (2, 3):
            for k in (1, stride - 2):
                W = windows * stride - 1
                got.append((pool_output_size(W, k, stride, True), windows))
    for value, expected in got:
        check_int("pool_output_size(W, k, s, True)", value, expected)


@test_case(points=0.5, hidden=True)
def test_first_outside(pool_output_size):
    """In ceil mode no window starts at the first place behind the line"""
    got = [
        (pool_output_size(6, 2, 3, True), 2),
        (pool_output_size(8, 3, 4, True), 2),
        (pool_output_size(10, 1, 5, True), 2),
        (pool_output_size(5, 2, 5, True), 1),
    ]
    for value, expected in got:
        check_int("pool_output_size(W, k, s, True)", value, expected)


@test_case(points=0.5, hidden=True)
def test_one_window(pool_output_size):
    """A window as large as the line is the only one, in both modes"""
    got = [
        pool_output_size(size, size, stride, ceil_mode)
        for size, stride in [(1, 2), (3, 1), (4, 4), (6, 2)]
        for ceil_mode in (False, True)
    ]
    for value in got:
        check_int("pool_output_size(W, W, s, ceil_mode)", value, 1)


@test_case(points=1, hidden=True)
def test_too_large(pool_output_size):
    """A window larger than the line raises, in both modes"""
    for ceil_mode in (False, True):
        for W, k, s in [(3, 4, 1), (2, 5, 2), (4, 6, 3), (1, 2, 2)]:
            check_raises(ValueError, pool_output_size, W, k, s, ceil_mode,
                         why="it must raise, because the window is larger than the line")


@test_case(points=1.5, hidden=True)
def test_random(pool_output_size, reference, rng):
    """Many lines, windows and strides in both modes"""
    jobs = []
    for k in range(40):
        W, size, stride = int(rng.integers(8, 40)), int(rng.integers(1, 7)), 1 + k // 2 % 5
        jobs.append((W, size, stride, k % 2 == 1))
    got = call_each(pool_output_size, jobs)
    for value, job in zip(got, jobs, strict=True):
        check_int("pool_output_size(W, k, s, ceil_mode)", value, reference.pool_output_size(*job))
