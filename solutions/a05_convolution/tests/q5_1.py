from otter.test_files import test_case

from student_lib.checks import check_int, check_raises

OK_FORMAT = False
name = "q5_1"

PLUS_ONE = (
    "A window as large as the line (W = F) has exactly one position, so the answer there must be "
    "1. What does your formula give?"
)
ONE_SIDE = "Padding sits on both sides of the line, so every P counts twice."


@test_case(points=1)
def test_examples(conv_output_size):
    """The two examples: a letter of 9 cells, and a photo that keeps its size"""
    check_int("conv_output_size(9, 3)", conv_output_size(9, 3), 7, near_misses=[(PLUS_ONE, 6)])
    check_int(
        "conv_output_size(224, 3, 1, 1)",
        conv_output_size(224, 3, 1, 1),
        224,
        near_misses=[(ONE_SIDE, 222)],
    )


@test_case(points=1)
def test_three_modes(conv_output_size):
    """A window that does not fit evenly: strict refuses, floor and ceil give neighbours"""
    floor = conv_output_size(8, 3, 0, 2, "floor")
    ceil = conv_output_size(8, 3, 0, 2, "ceil")
    check_int('conv_output_size(8, 3, 0, 2, "floor")', floor, 3)
    check_int('conv_output_size(8, 3, 0, 2, "ceil")', ceil, 4)
    check_raises(ValueError, conv_output_size, 8, 3, 0, 2,
                 why="it must raise, because 8 - 3 = 5 cannot be divided by 2 in strict mode")


@test_case(points=1, hidden=True)
def test_golden(conv_output_size):
    """The sizes of well-known layers, in all three modes"""
    got = [
        (conv_output_size(7, 2, 0, 2, "floor"), 3),
        (conv_output_size(7, 2, 0, 2, "ceil"), 4),
        (conv_output_size(224, 7, 3, 2, "floor"), 112),
        (conv_output_size(227, 11, 0, 4), 55),
        (conv_output_size(224, 2, 0, 2), 112),
        (conv_output_size(4, 2, 0, 2, "ceil"), 2),
        (conv_output_size(5, 1, 0, 3, "ceil"), 3),
    ]
    for value, expected in got:
        check_int("conv_output_size(W, F, P, S, mode)", value, expected)
    check_raises(ValueError, conv_output_size, 7, 2, 0, 2,
                 why="it must raise, because the windows do not fit in strict mode")


@test_case(points=0.5, hidden=True)
def test_one_position(conv_output_size):
    """A window as large as the padded line has one position, whatever stride and mode"""
    got = [
        conv_output_size(size, size + 2 * pad, pad, stride, mode)
        for size, pad, stride in [(3, 0, 1), (6, 2, 3), (11, 1, 2)]
        for mode in ("strict", "floor", "ceil")
    ]
    for value in got:
        check_int("conv_output_size(W, W + 2 * P, P, S, mode)", value, 1)


@test_case(points=0.5, hidden=True)
def test_fits_by_padding(conv_output_size):
    """A window larger than the bare line is fine as long as the padded line holds it"""
    got = [conv_output_size(4, 5, 1, 1, mode) for mode in ("strict", "floor", "ceil")]
    for value in got:
        check_int("conv_output_size(W, F, P, S, mode)", value, 2)


@test_case(points=1, hidden=True)
def test_too_large(conv_output_size):
    """A window larger than the padded line raises in every mode"""
    for mode in ("strict", "floor", "ceil"):
        for W, F, P, S in [(3, 4, 0, 1), (3, 4, 0, 2), (5, 8, 1, 4), (5, 9, 1, 2), (4, 9, 1, 3)]:
            check_raises(ValueError, conv_output_size, W, F, P, S, mode,
                         why="it must raise, because the window has no position")


@test_case(points=0.5, hidden=True)
def test_unknown_mode(conv_output_size):
    """A mode that is none of the three names raises"""
    check_raises(ValueError, conv_output_size, 9, 3, 0, 1, "nearest",
                 why="it must raise, because there is no such mode")
    check_raises(ValueError, conv_output_size, 8, 3, 0, 2, "nearest",
                 why="it must raise, because there is no such mode")


@test_case(points=1.5, hidden=True)
def test_random(conv_output_size, reference, rng):
    """Many lines, windows, paddings and strides"""
    jobs = []
    for k in range(45):
        W = int(rng.integers(6, 60))
        F = int(rng.integers(2, 6))
        P, S = int(rng.integers(0, 4)), 1 + k % 5
        low = reference.conv_output_size(W, F, P, S, "floor")
        high = reference.conv_output_size(W, F, P, S, "ceil")
        jobs += [(W, F, P, S, "floor", low), (W, F, P, S, "ceil", high)]
        if low == high:
            jobs.append((W, F, P, S, "strict", low))
    got = [conv_output_size(W, F, P, S, mode) for W, F, P, S, mode, _ in jobs]
    for value, job in zip(got, jobs, strict=True):
        check_int("conv_output_size(W, F, P, S, mode)", value, job[-1])
    uneven = [(7, 4, 1, 2), (10, 3, 0, 4), (12, 5, 2, 3)]
    for W, F, P, S in uneven:
        check_raises(ValueError, conv_output_size, W, F, P, S, "strict",
                     why="it must raise, because the windows do not fit in strict mode")
