from otter.test_files import test_case

OK_FORMAT = False
name = "q9_7"


@test_case(points=1, hidden=False)
def test_first_steps(self_loop):
    """The worked examples: 0.5, 0.75, 1.125 with weight 1.5, and a relu that ends at 0"""
    from student_lib.checks import use_hints
    use_hints({
        '0f4e0b9c7aed8168': 'You start again from h0 in every step, so nothing goes round: each step must use the value that the step before gave.',
        '1143eb4d64db604f': 'The new value replaces the old one; you add it to the old one. With w = 0 a linear loop is 0 after one step.',
        '23517224e5a78127': 'The activation acts in every step, not once at the end. A power of w alone is right for linear only.',
        '36fd56ee078a0fbf': 'Squash last: multiply by w first, then apply the activation. With tanh no value may leave -1 to 1.',
        '4c7ee0a9540440e8': 'Your result has as many entries as there are steps, but the start value counts extra: the last step is missing.',
        '5512b899ceddb942': 'Your result has as many entries as there are steps, but the start value counts extra: the last step is missing.',
        '56e20ef790330fab': 'Squash last: multiply by w first, then apply the activation. With tanh no value may leave -1 to 1.',
        '592e47e05ae0e143': 'The start value belongs into the result, at the front: the length is steps + 1.',
        '6911d5d9198f7203': 'Your sigmoid falls where it should rise: the larger its input, the nearer it comes to 1.',
        '749c9a01fa8e6546': 'Your relu leaks. A relu gives exactly 0 for negative numbers: with w = -1.5 the value ends at 0.',
        '7fc59569ee417461': 'Make all steps: your result is too short where the value has stopped to change.',
        '88ae6832a1f4c227': 'You start again from h0 in every step, so nothing goes round: each step must use the value that the step before gave.',
        '9b199cb10b8c5358': 'A whole number as start value makes your array an int array, and 0.5 became 0. Ask for floats when you make the array.',
        'ac35754ea1aee369': 'The activation acts in every step, not once at the end. A power of w alone is right for linear only.',
        'ae875d03a30ad1da': 'The new value replaces the old one; you add it to the old one. With w = 0 a linear loop is 0 after one step.',
        'b9ad574a54f5f2aa': 'Your array holds whole numbers only, so 0.5 became 0 already at the start. Ask for floats when you make it.',
        'caaad80ac4c43ff6': 'The start value belongs into the result, at the front: the length is steps + 1.',
        'd9fd28fae4e0bb59': 'Your array holds whole numbers only, so 0.5 became 0 already at the start. Ask for floats when you make it.',
        'fe74a01b3f4260e0': 'Your relu turns negative numbers into positive ones. What does a relu give below 0?',
    })
    from student_lib.checks import check_array

    check_array('self_loop(0.5, 1.5, 2, "linear")', self_loop(0.5, 1.5, 2, "linear"),
                [0.5, 0.75, 1.125])
    check_array('self_loop(1, -2, 3, "relu")', self_loop(1, -2, 3, "relu"), [1, 0, 0, 0])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q9.7 run when you hand in.")
def test_feedback(self_loop):
    """Twenty steps from 0.5 with weight 1.5: two grow to 1662.6, two settle"""
    from student_lib.checks import use_hints
    use_hints({
        '0f4e0b9c7aed8168': 'You start again from h0 in every step, so nothing goes round: each step must use the value that the step before gave.',
        '1143eb4d64db604f': 'The new value replaces the old one; you add it to the old one. With w = 0 a linear loop is 0 after one step.',
        '23517224e5a78127': 'The activation acts in every step, not once at the end. A power of w alone is right for linear only.',
        '36fd56ee078a0fbf': 'Squash last: multiply by w first, then apply the activation. With tanh no value may leave -1 to 1.',
        '4c7ee0a9540440e8': 'Your result has as many entries as there are steps, but the start value counts extra: the last step is missing.',
        '5512b899ceddb942': 'Your result has as many entries as there are steps, but the start value counts extra: the last step is missing.',
        '56e20ef790330fab': 'Squash last: multiply by w first, then apply the activation. With tanh no value may leave -1 to 1.',
        '592e47e05ae0e143': 'The start value belongs into the result, at the front: the length is steps + 1.',
        '6911d5d9198f7203': 'Your sigmoid falls where it should rise: the larger its input, the nearer it comes to 1.',
        '749c9a01fa8e6546': 'Your relu leaks. A relu gives exactly 0 for negative numbers: with w = -1.5 the value ends at 0.',
        '7fc59569ee417461': 'Make all steps: your result is too short where the value has stopped to change.',
        '88ae6832a1f4c227': 'You start again from h0 in every step, so nothing goes round: each step must use the value that the step before gave.',
        '9b199cb10b8c5358': 'A whole number as start value makes your array an int array, and 0.5 became 0. Ask for floats when you make the array.',
        'ac35754ea1aee369': 'The activation acts in every step, not once at the end. A power of w alone is right for linear only.',
        'ae875d03a30ad1da': 'The new value replaces the old one; you add it to the old one. With w = 0 a linear loop is 0 after one step.',
        'b9ad574a54f5f2aa': 'Your array holds whole numbers only, so 0.5 became 0 already at the start. Ask for floats when you make it.',
        'caaad80ac4c43ff6': 'The start value belongs into the result, at the front: the length is steps + 1.',
        'd9fd28fae4e0bb59': 'Your array holds whole numbers only, so 0.5 became 0 already at the start. Ask for floats when you make it.',
        'fe74a01b3f4260e0': 'Your relu turns negative numbers into positive ones. What does a relu give below 0?',
    })
    from student_lib.checks import Tolerance, check_float, check_sequence
    FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)

    ends = [("linear", 1662.63), ("relu", 1662.63), ("sigmoid", 0.7568), ("tanh", 0.8586)]
    for kind, end in ends:
        label = f'self_loop(0.5, 1.5, 20, "{kind}")'
        values = check_sequence(label, self_loop(0.5, 1.5, 20, kind), 21)
        check_float(f"{label}[20]", values[20], end, tolerance=FOUR_DIGITS)
