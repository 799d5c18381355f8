from otter.test_files import test_case

OK_FORMAT = False
name = "q6_1"


@test_case(points=0.5, hidden=False)
def test_floor(pool_output_size):
    """The worked example: seven cells, windows of two, the last cell is left out"""
    from student_lib.checks import use_hints
    use_hints({
        '32eea2e3341413c6': 'The number is right but its kind is not: a count is an `int`, and `np.ceil`, `np.floor` and `/` give floats.',
        'ed9266bcb6b3c426': 'The number is right but its kind is not: a count is an `int`, and `np.ceil`, `np.floor` and `/` give floats.',
        'f4790d9860d38089': 'You count the steps between the windows. A window as large as the line (k = W) takes no step at all, and yet there is one window: k = W must give 1.',
    })
    from student_lib.checks import check_int

    check_int("pool_output_size(7, 2, 2)", pool_output_size(7, 2, 2), 3)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q6.1 run when you hand in.")
def test_ceil(pool_output_size):
    """The same line in ceil mode: the last cell has a window of its own"""
    from student_lib.checks import use_hints
    use_hints({
        '32eea2e3341413c6': 'The number is right but its kind is not: a count is an `int`, and `np.ceil`, `np.floor` and `/` give floats.',
        'ed9266bcb6b3c426': 'The number is right but its kind is not: a count is an `int`, and `np.ceil`, `np.floor` and `/` give floats.',
        'f4790d9860d38089': 'You count the steps between the windows. A window as large as the line (k = W) takes no step at all, and yet there is one window: k = W must give 1.',
    })
    from student_lib.checks import check_int

    check_int("pool_output_size(7, 2, 2, True)", pool_output_size(7, 2, 2, True), 4)
