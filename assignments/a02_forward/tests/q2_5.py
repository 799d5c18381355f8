from otter.test_files import test_case

OK_FORMAT = False
name = "q2_5"


@test_case(points=1, hidden=False)
def test_example(dense_forward):
    """The worked example: two inputs, three units, with a bias and with relu"""
    from student_lib.checks import use_hints
    use_hints({
        '3bc0c3c5fb50233c': 'Your bias has one number per example, and it should have one per unit. Use N different from H when you try it: with N = H the mistake does not show.',
        '49ca1ac5acb8e6c3': 'Keep (1, H): a single example is still a batch, with one row.',
        '4ad7cfb296029574': 'The shape is (N, H): one row per example, one column per unit. Yours lies on its side.',
        '6e75662cbfebb93a': 'The bias is missing. With X = 0, what should come out of the layer?',
        '9e05d5f5471d887d': 'The shape is (N, H): one row per example, one column per unit. Yours lies on its side.',
        'bfea0f5418588207': 'Each unit adds its products up; it does not take their mean. Nothing is divided here.',
        'c924facf9178c7e2': 'Each unit adds its products up; it does not take their mean. Nothing is divided here.',
        'ef2732a4c58f0907': 'You stopped before the activation. For relu, for example, no output may be negative.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X, W, b = np.array([[1, 2]]), np.array([[1, 0, -1], [2, 1, 0]]), np.array([0, 1, 0])
    check_array("dense_forward(X, W, b)", dense_forward(X, W, b), [[5, 3, -1]])
    check_array('dense_forward(X, W, b, "relu")', dense_forward(X, W, b, "relu"), [[5, 3, 0]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q2.5 run when you hand in.")
def test_batch(dense_forward):
    """Four examples at once, without a bias"""
    from student_lib.checks import use_hints
    use_hints({
        '3bc0c3c5fb50233c': 'Your bias has one number per example, and it should have one per unit. Use N different from H when you try it: with N = H the mistake does not show.',
        '49ca1ac5acb8e6c3': 'Keep (1, H): a single example is still a batch, with one row.',
        '4ad7cfb296029574': 'The shape is (N, H): one row per example, one column per unit. Yours lies on its side.',
        '6e75662cbfebb93a': 'The bias is missing. With X = 0, what should come out of the layer?',
        '9e05d5f5471d887d': 'The shape is (N, H): one row per example, one column per unit. Yours lies on its side.',
        'bfea0f5418588207': 'Each unit adds its products up; it does not take their mean. Nothing is divided here.',
        'c924facf9178c7e2': 'Each unit adds its products up; it does not take their mean. Nothing is divided here.',
        'ef2732a4c58f0907': 'You stopped before the activation. For relu, for example, no output may be negative.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[1, 0], [0, 1], [1, 1], [2, -1]])
    W = np.array([[0.5, -1, 2], [3, 0.25, -4]])
    expected = [[0.5, -1, 2], [3, 0.25, -4], [3.5, -0.75, -2], [-2, -2.25, 8]]
    check_array("dense_forward(X, W)", dense_forward(X, W), expected)
