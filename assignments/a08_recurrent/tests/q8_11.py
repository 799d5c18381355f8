from otter.test_files import test_case

OK_FORMAT = False
name = "q8_11"


@test_case(points=1, hidden=False)
def test_example(sr_latch):
    """The worked example: hold, set, hold, reset, hold"""
    from student_lib.checks import use_hints
    use_hints({
        '13d50f6d1c2a2ed4': 'You write Q down before the gates have seen the inputs of the step, so your values come one step late.',
        '516d8423253a52d6': 'The values are right, but they are floats: an int64 array is asked for.',
        '7ece18d5ee27ca3a': 'The gates are not at rest yet when you write down Q: iterate until nothing changes any more. One round is not always enough.',
        '8d5d30e3b8260fc7': 'These are the values of the other gate. Which of the two, Q or its opposite, is a 1 after S = 1?',
        'ad05a045c779cce5': 'S sets, R resets: S = 1 makes Q a 1. In your answer the two are exchanged.',
        'ae2e8132652cf007': 'The answer has T values, one after each step. q0 is the state before the first step and does not belong to it.',
        'c75e374ae2963a69': 'S = R = 1 is refused, but with another error than ValueError.',
        'cd567cd5e54c91cd': 'S = R = 1 is not defined for this memory. Raise a ValueError in place of an answer.',
        'e6d5b431c6755f55': 'S = R = 1 is not defined for this memory. Raise a ValueError in place of an answer.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = sr_latch(np.array([0, 1, 0, 0, 0]), np.array([0, 0, 0, 1, 0]), 0)
    check_array("sr_latch([0, 1, 0, 0, 0], [0, 0, 0, 1, 0], 0)", got, [0, 1, 1, 0, 0], dtype=int)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q8.11 run when you hand in.")
def test_both(sr_latch):
    """S and R both 1 raises ValueError"""
    from student_lib.checks import use_hints
    use_hints({
        '13d50f6d1c2a2ed4': 'You write Q down before the gates have seen the inputs of the step, so your values come one step late.',
        '516d8423253a52d6': 'The values are right, but they are floats: an int64 array is asked for.',
        '7ece18d5ee27ca3a': 'The gates are not at rest yet when you write down Q: iterate until nothing changes any more. One round is not always enough.',
        '8d5d30e3b8260fc7': 'These are the values of the other gate. Which of the two, Q or its opposite, is a 1 after S = 1?',
        'ad05a045c779cce5': 'S sets, R resets: S = 1 makes Q a 1. In your answer the two are exchanged.',
        'ae2e8132652cf007': 'The answer has T values, one after each step. q0 is the state before the first step and does not belong to it.',
        'c75e374ae2963a69': 'S = R = 1 is refused, but with another error than ValueError.',
        'cd567cd5e54c91cd': 'S = R = 1 is not defined for this memory. Raise a ValueError in place of an answer.',
        'e6d5b431c6755f55': 'S = R = 1 is not defined for this memory. Raise a ValueError in place of an answer.',
    })
    import numpy as np
    from student_lib.checks import check_raises

    S, R = np.array([0, 1]), np.array([0, 1])
    check_raises(ValueError, sr_latch, S, R, 0, why="S and R must not both be 1")
