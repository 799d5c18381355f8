from otter.test_files import test_case

OK_FORMAT = False
name = "q5_1"


@test_case(points=1, hidden=False)
def test_examples(conv_output_size):
    """The two examples: a letter of 9 cells, and a photo that keeps its size"""
    from student_lib.checks import use_hints
    use_hints({
        '4e11747e9591575e': 'Padding sits on both sides of the line, so every P counts twice.',
        '943a7133064ec2fa': 'The number of positions is a count, so it must be an int: 3.5 positions do not exist, and 7.0 is a float.',
        'ad5d95b29b5f0545': 'Strict means that windows which do not fit evenly are refused. Your strict mode rounds instead.',
        'c89ec7341b2d9285': 'The number of positions is a count, so it must be an int: 3.5 positions do not exist, and 7.0 is a float.',
        'f4790d9860d38089': 'A window as large as the line (W = F) has exactly one position, so the answer there must be 1. What does your formula give?',
    })
    from student_lib.checks import check_int
    PLUS_ONE = (
        "A window as large as the line (W = F) has exactly one position, so the answer there must be "
        "1. What does your formula give?"
    )
    ONE_SIDE = "Padding sits on both sides of the line, so every P counts twice."

    check_int("conv_output_size(9, 3)", conv_output_size(9, 3), 7, near_misses=[(PLUS_ONE, 6)])
    check_int(
        "conv_output_size(224, 3, 1, 1)",
        conv_output_size(224, 3, 1, 1),
        224,
        near_misses=[(ONE_SIDE, 222)],
    )


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q5.1 run when you hand in.")
def test_three_modes(conv_output_size):
    """A window that does not fit evenly: strict refuses, floor and ceil give neighbours"""
    from student_lib.checks import use_hints
    use_hints({
        '4e11747e9591575e': 'Padding sits on both sides of the line, so every P counts twice.',
        '943a7133064ec2fa': 'The number of positions is a count, so it must be an int: 3.5 positions do not exist, and 7.0 is a float.',
        'ad5d95b29b5f0545': 'Strict means that windows which do not fit evenly are refused. Your strict mode rounds instead.',
        'c89ec7341b2d9285': 'The number of positions is a count, so it must be an int: 3.5 positions do not exist, and 7.0 is a float.',
        'f4790d9860d38089': 'A window as large as the line (W = F) has exactly one position, so the answer there must be 1. What does your formula give?',
    })
    from student_lib.checks import check_int, check_raises

    floor = conv_output_size(8, 3, 0, 2, "floor")
    ceil = conv_output_size(8, 3, 0, 2, "ceil")
    check_int('conv_output_size(8, 3, 0, 2, "floor")', floor, 3)
    check_int('conv_output_size(8, 3, 0, 2, "ceil")', ceil, 4)
    check_raises(ValueError, conv_output_size, 8, 3, 0, 2,
                 why="it must raise, because 8 - 3 = 5 cannot be divided by 2 in strict mode")
