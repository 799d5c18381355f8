from otter.test_files import test_case

OK_FORMAT = False
name = "q6_2"


@test_case(points=1, hidden=False)
def test_example(pool2d):
    """The worked example: the left-over row and column are left out"""
    from student_lib.checks import use_hints
    use_hints({
        '8d9380ac6520bbf0': 'The result took over the whole-number dtype of the images, so the decimals of an average are cut off. Results are float64.',
        '974c314f0527f806': 'With `ceil_mode` the left-over rows and columns are kept: 7 cells give 4 windows of 2, not 3. Yours drops them.',
        'cae41713a01383ef': 'At the edge you divide by all size × size cells, although fewer are there. A corner window that holds one cell has that cell as its mean.',
        'cddf6fdbfe6120c7': 'The result took over the whole-number dtype of the images, so the decimals of an average are cut off. Results are float64.',
        'f7c2cff5a7147b65': 'Rows and columns are mixed up: OH belongs to the rows of the image, OW to its columns. Try a picture of 4 × 7; a square one hides this.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.arange(1, 10).reshape(1, 3, 3, 1)
    check_array("pool2d(X)", pool2d(X), [[[[5]]]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 11 hidden cases of Q6.2 run when you hand in.")
def test_example_ceil(pool2d):
    """The worked example in ceil mode: windows at the edge hold the cells that exist"""
    from student_lib.checks import use_hints
    use_hints({
        '8d9380ac6520bbf0': 'The result took over the whole-number dtype of the images, so the decimals of an average are cut off. Results are float64.',
        '974c314f0527f806': 'With `ceil_mode` the left-over rows and columns are kept: 7 cells give 4 windows of 2, not 3. Yours drops them.',
        'cae41713a01383ef': 'At the edge you divide by all size × size cells, although fewer are there. A corner window that holds one cell has that cell as its mean.',
        'cddf6fdbfe6120c7': 'The result took over the whole-number dtype of the images, so the decimals of an average are cut off. Results are float64.',
        'f7c2cff5a7147b65': 'Rows and columns are mixed up: OH belongs to the rows of the image, OW to its columns. Try a picture of 4 × 7; a square one hides this.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.arange(1, 10).reshape(1, 3, 3, 1)
    largest = pool2d(X, 2, 2, "max", True)
    average = pool2d(X, 2, 2, "average", True)
    check_array('pool2d(X, 2, 2, "max", True)', largest,
                np.array([5, 6, 8, 9]).reshape(1, 2, 2, 1))
    check_array('pool2d(X, 2, 2, "average", True)', average,
                np.array([3, 4.5, 7.5, 9]).reshape(1, 2, 2, 1))
