from otter.test_files import test_case

OK_FORMAT = False
name = "q5_2"


@test_case(points=1, hidden=False)
def test_frame(zero_pad):
    """A 2 × 3 image of whole numbers gets a frame of zeros, as float64"""
    from student_lib.checks import use_hints
    use_hints({
        '0db8295f2772586c': 'The frame must hold zeros. Yours repeats the pixels of the edge.',
        '226fa98516071bf2': 'The frame must hold zeros. Yours repeats the pixels of the edge.',
        '30abaa504893b3ff': 'Only the image grows. The number of images N and the number of channels C must not change.',
        '6405d8bd4e21ddf9': 'Both sides grow: zeros belong above and below, on the left and on the right.',
        '8ddd73bbc76e1ebf': 'An image of whole numbers came back as whole numbers. The result is float64 whatever X holds.',
        '90bc4b75cfc4f909': 'Both sides grow: zeros belong above and below, on the left and on the right.',
        'adad62b4f441825f': 'Padding is 0, not the background of the letter X: 0 is the number that adds nothing to a sum.',
        'b2e2958a52340a5f': 'Padding is 0, not the background of the letter X: 0 is the number that adds nothing to a sum.',
        'fcd3e84d20ca8661': 'Compare H and W before and after: the first pair, (top, bottom), adds rows, and you grew the other axis.',
        'fd54c84e39bfaab7': 'Only the image grows. The number of images N and the number of channels C must not change.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[1, 2, 3], [4, 5, 6]]).reshape(1, 2, 3, 1)
    expected = np.array([
        [0, 0, 0, 0, 0],
        [0, 1, 2, 3, 0],
        [0, 4, 5, 6, 0],
        [0, 0, 0, 0, 0],
    ]).reshape(1, 4, 5, 1)
    check_array("zero_pad(X, 1)", zero_pad(X, 1), expected)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q5.2 run when you hand in.")
def test_pairs(zero_pad):
    """One row above, none below, none on the left, two columns on the right"""
    from student_lib.checks import use_hints
    use_hints({
        '0db8295f2772586c': 'The frame must hold zeros. Yours repeats the pixels of the edge.',
        '226fa98516071bf2': 'The frame must hold zeros. Yours repeats the pixels of the edge.',
        '30abaa504893b3ff': 'Only the image grows. The number of images N and the number of channels C must not change.',
        '6405d8bd4e21ddf9': 'Both sides grow: zeros belong above and below, on the left and on the right.',
        '8ddd73bbc76e1ebf': 'An image of whole numbers came back as whole numbers. The result is float64 whatever X holds.',
        '90bc4b75cfc4f909': 'Both sides grow: zeros belong above and below, on the left and on the right.',
        'adad62b4f441825f': 'Padding is 0, not the background of the letter X: 0 is the number that adds nothing to a sum.',
        'b2e2958a52340a5f': 'Padding is 0, not the background of the letter X: 0 is the number that adds nothing to a sum.',
        'fcd3e84d20ca8661': 'Compare H and W before and after: the first pair, (top, bottom), adds rows, and you grew the other axis.',
        'fd54c84e39bfaab7': 'Only the image grows. The number of images N and the number of channels C must not change.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[1.5, 2.5], [3.5, 4.5]]).reshape(1, 2, 2, 1)
    expected = np.array([
        [0, 0, 0, 0],
        [1.5, 2.5, 0, 0],
        [3.5, 4.5, 0, 0],
    ]).reshape(1, 3, 4, 1)
    check_array("zero_pad(X, ((1, 0), (0, 2)))", zero_pad(X, ((1, 0), (0, 2))), expected)
