from otter.test_files import test_case

OK_FORMAT = False
name = "q3_3"


@test_case(points=1, hidden=False)
def test_example(delta_w):
    """The worked example: w = 1, x = 2, actual = 6, n = 0.05 gives +0.8"""
    from student_lib.checks import use_hints
    use_hints({
        '02c7505561d6bcf9': 'Return the change, not the new weight: the caller adds it to w, so w would be counted twice.',
        '0deb1095cc85f247': 'The difference is between what was wanted and what the model says. The model says w·x, not w.',
        '15f7724ef82d0a6c': 'You use only the sign of the difference. An error twice as large needs a change twice as large.',
        '2b0b14a356a07a5f': 'The difference is between what was wanted and what the model says. The model says w·x, not w.',
        '371c63698a6e2ffc': 'Your change does not depend on n. The learning rate says how long the step is: multiply the slope by it.',
        '4ee489651cefa49c': 'With your sign the error of the example rises from 16 to 31.36. The derivative points uphill: which way do you want to go?',
        '775ce5a260bb034f': 'With your sign the error of the example rises from 16 to 31.36. The derivative points uphill: which way do you want to go?',
        '95ca0b51cbf24791': 'Return the change, not the new weight: the caller adds it to w, so w would be counted twice.',
        'c519d2ae1b48d6d6': 'Your change does not depend on n. The learning rate says how long the step is: multiply the slope by it.',
        'ca82e77ae132f19a': 'You use only the sign of the difference. An error twice as large needs a change twice as large.',
        'e94b812ab7a15968': 'Your change contains the squared difference. The derivative of a square is no longer a square, and it keeps the sign of the difference.',
        'f6b90f0522b98d93': 'Your change contains the squared difference. The derivative of a square is no longer a square, and it keeps the sign of the difference.',
    })
    from student_lib.checks import check_float

    check_float("delta_w(1, 2, 6, 0.05)", delta_w(1, 2, 6, 0.05), 0.8)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q3.3 run when you hand in.")
def test_five_steps(delta_w):
    """Five steps from there: the error goes 16, 5.76, 2.0736, 0.746496, …"""
    from student_lib.checks import use_hints
    use_hints({
        '02c7505561d6bcf9': 'Return the change, not the new weight: the caller adds it to w, so w would be counted twice.',
        '0deb1095cc85f247': 'The difference is between what was wanted and what the model says. The model says w·x, not w.',
        '15f7724ef82d0a6c': 'You use only the sign of the difference. An error twice as large needs a change twice as large.',
        '2b0b14a356a07a5f': 'The difference is between what was wanted and what the model says. The model says w·x, not w.',
        '371c63698a6e2ffc': 'Your change does not depend on n. The learning rate says how long the step is: multiply the slope by it.',
        '4ee489651cefa49c': 'With your sign the error of the example rises from 16 to 31.36. The derivative points uphill: which way do you want to go?',
        '775ce5a260bb034f': 'With your sign the error of the example rises from 16 to 31.36. The derivative points uphill: which way do you want to go?',
        '95ca0b51cbf24791': 'Return the change, not the new weight: the caller adds it to w, so w would be counted twice.',
        'c519d2ae1b48d6d6': 'Your change does not depend on n. The learning rate says how long the step is: multiply the slope by it.',
        'ca82e77ae132f19a': 'You use only the sign of the difference. An error twice as large needs a change twice as large.',
        'e94b812ab7a15968': 'Your change contains the squared difference. The derivative of a square is no longer a square, and it keeps the sign of the difference.',
        'f6b90f0522b98d93': 'Your change contains the squared difference. The derivative of a square is no longer a square, and it keeps the sign of the difference.',
    })
    from student_lib.checks import check_float

    w, errors = 1.0, []
    for _ in range(5):
        w += float(delta_w(w, 2.0, 6.0, 0.05))
        errors.append((6 - 2 * w) ** 2)
    for k, error in enumerate(errors):
        check_float(f"the error after step {k + 1}", error, 16 * 0.36 ** (k + 1))
