from otter.test_files import test_case

OK_FORMAT = False
name = "q5_3"


@test_case(points=1, hidden=False)
def test_two_cells(correlate2d):
    """The worked example: a kernel of two cells on a 2 × 3 image"""
    from student_lib.checks import use_hints
    use_hints({
        '03cfbcc217ace20c': 'Here the plain sum of the products is asked for. The mean, which divides by their number, is Q5.4.',
        '33746465da33cf6d': 'Your numbers are those of true convolution, with the kernel turned by 180°. Libraries, and this question, do not flip it.',
        '338b7e0788cc13bf': 'The last position of the window is missing in both directions. A kernel as large as the image has one position, not none.',
        '739ca03e7feb7dc3': 'The last position of the window is missing in both directions. A kernel as large as the image has one position, not none.',
        '9fee243580dd8047': 'Here the plain sum of the products is asked for. The mean, which divides by their number, is Q5.4.',
        'ac873b98208bdb07': "Rows and columns of the kernel are exchanged: compare with the kernel's mirror in the diagonal.",
        'ec46da7096fa97ac': 'An image of whole numbers gave a map of whole numbers. The map is float64 whatever the image holds.',
        'f75e8e301b914813': 'An image of whole numbers gave a map of whole numbers. The map is float64 whatever the image holds.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = correlate2d(np.array([[1, 2, 3], [4, 5, 6]]), np.array([[1, 10]]))
    check_array("correlate2d([[1, 2, 3], [4, 5, 6]], [[1, 10]])", got, [[21, 32], [54, 65]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q5.3 run when you hand in.")
def test_letter(correlate2d):
    """The letter X and filter 1: 9 on the stroke at (1, 1), 5 in the centre at (3, 3)"""
    from student_lib.checks import use_hints
    use_hints({
        '03cfbcc217ace20c': 'Here the plain sum of the products is asked for. The mean, which divides by their number, is Q5.4.',
        '33746465da33cf6d': 'Your numbers are those of true convolution, with the kernel turned by 180°. Libraries, and this question, do not flip it.',
        '338b7e0788cc13bf': 'The last position of the window is missing in both directions. A kernel as large as the image has one position, not none.',
        '739ca03e7feb7dc3': 'The last position of the window is missing in both directions. A kernel as large as the image has one position, not none.',
        '9fee243580dd8047': 'Here the plain sum of the products is asked for. The mean, which divides by their number, is Q5.4.',
        'ac873b98208bdb07': "Rows and columns of the kernel are exchanged: compare with the kernel's mirror in the diagonal.",
        'ec46da7096fa97ac': 'An image of whole numbers gave a map of whole numbers. The map is float64 whatever the image holds.',
        'f75e8e301b914813': 'An image of whole numbers gave a map of whole numbers. The map is float64 whatever the image holds.',
    })
    import numpy as np
    from student_lib.checks import check_array
    X_CLEAN = np.full((9, 9), -1)
    for k in range(1, 8):
        X_CLEAN[k, k] = X_CLEAN[k, 8 - k] = 1
    FILTER_1 = np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]])

    got = correlate2d(X_CLEAN, FILTER_1)
    expected = [
        [7, -1, 1, 3, 5, -1, 3],
        [-1, 9, -1, 3, -1, 1, -1],
        [1, -1, 9, -3, 1, -1, 5],
        [3, 3, -3, 5, -3, 3, 3],
        [5, -1, 1, -3, 9, -1, 1],
        [-1, 1, -1, 3, -1, 9, -1],
        [3, -1, 5, 3, 1, -1, 7],
    ]
    check_array("correlate2d(X, filter_1)", got, expected)
