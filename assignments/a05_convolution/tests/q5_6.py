from otter.test_files import test_case

OK_FORMAT = False
name = "q5_6"


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q5.6 run when you hand in.")
def test_slide(truncate):
    """The numbers of the slide: 5/9 is printed .55 and -7/9 is printed -0.77"""
    from student_lib.checks import use_hints
    use_hints({
        '18a6b7a929f3811e': 'A whole number such as 1 must stay as it is. 0.01 is not exact in binary, so its remainder is not either: move the point first.',
        '73edfe7680b46d65': 'The point was moved to cut the rest off, but it was not moved back: 5/9 became 55.',
        'ba46f321abfe4425': 'This rounds to the nearest number: 5/9 is printed .55 on the slide, not .56.',
        'fe8dec3407a0db19': 'Towards zero means upwards for negative numbers: -1/9 is printed -0.11, not -0.12.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = truncate(np.array([5 / 9, -7 / 9, 3 / 9, 1.0, 0.0]))
    check_array("truncate([5/9, -7/9, 3/9, 1.0, 0.0])", got, [0.55, -0.77, 0.33, 1.0, 0.0])
