from otter.test_files import test_case

OK_FORMAT = False
name = "q1_6"


@test_case(points=1, hidden=False)
def test_fold(fold_threshold):
    """The weights 35, 20, 30 and the threshold 60 become four weights, as float64"""
    from student_lib.checks import use_hints
    use_hints({
        '1f84eff79bad8b4d': 'You made the folded unit strict. It should say yes on a total that equals the threshold, too: the strict and the inclusive rule differ on exactly these totals, and nowhere else.',
        '2150fe9521598d83': 'You added a row of ones. Every row needs its own 1, so the ones form a new column: N rows stay N rows.',
        '30212e6253251892': 'The bias input is always 1. With 0 there, w0 would be multiplied away and the threshold with it.',
        '54533f02784486a2': 'Your ones replace the first column of X, so an input is lost. The result must be one column wider than X, and X itself must stay as it was.',
        '7cc54588e52235c2': 'Whole numbers go in, whole numbers come out of yours: the results should be float64.',
        '8191f0f6ef319bb8': 'Your result is one long line of numbers with a single 1. The table must stay a table: one 1 in front of each row.',
        '88c406fa961f5845': 'You made the folded unit strict. It should say yes on a total that equals the threshold, too: the strict and the inclusive rule differ on exactly these totals, and nowhere else.',
        'c0a6c4aeb5d204b4': 'You subtracted the threshold from every weight. It belongs to the sum as a whole, so it becomes one more weight in front and the others stay as they are.',
        'd0f095fd9ddfebce': 'Whole numbers go in, whole numbers come out of yours: the results should be float64.',
        'd109d44daf21b250': 'You changed the sign of the weights as well. A higher total must make z larger, not smaller: only the threshold changes sides.',
        'e758d20c681dc1ac': 'An input of -1 with the threshold as its weight gives the same z, and some books do so. Here the extra input is +1 and the minus sign sits in w0.',
        'f3c9db8c81954f11': 'You return lists. Both results should be numpy arrays: lists cannot be multiplied with @.',
        'fe7e179e6b8cbdd0': 'You return lists. Both results should be numpy arrays: lists cannot be multiplied with @.',
    })
    import numpy as np
    from student_lib.checks import check_array

    check_array("fold_threshold([35, 20, 30], 60)", fold_threshold(np.array([35, 20, 30]), 60),
                [-60, 35, 20, 30])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q1.6 run when you hand in.")
def test_augment(augment):
    """Two rows of whole numbers get a column of ones in front, as float64"""
    from student_lib.checks import use_hints
    use_hints({
        '1f84eff79bad8b4d': 'You made the folded unit strict. It should say yes on a total that equals the threshold, too: the strict and the inclusive rule differ on exactly these totals, and nowhere else.',
        '2150fe9521598d83': 'You added a row of ones. Every row needs its own 1, so the ones form a new column: N rows stay N rows.',
        '30212e6253251892': 'The bias input is always 1. With 0 there, w0 would be multiplied away and the threshold with it.',
        '54533f02784486a2': 'Your ones replace the first column of X, so an input is lost. The result must be one column wider than X, and X itself must stay as it was.',
        '7cc54588e52235c2': 'Whole numbers go in, whole numbers come out of yours: the results should be float64.',
        '8191f0f6ef319bb8': 'Your result is one long line of numbers with a single 1. The table must stay a table: one 1 in front of each row.',
        '88c406fa961f5845': 'You made the folded unit strict. It should say yes on a total that equals the threshold, too: the strict and the inclusive rule differ on exactly these totals, and nowhere else.',
        'c0a6c4aeb5d204b4': 'You subtracted the threshold from every weight. It belongs to the sum as a whole, so it becomes one more weight in front and the others stay as they are.',
        'd0f095fd9ddfebce': 'Whole numbers go in, whole numbers come out of yours: the results should be float64.',
        'd109d44daf21b250': 'You changed the sign of the weights as well. A higher total must make z larger, not smaller: only the threshold changes sides.',
        'e758d20c681dc1ac': 'An input of -1 with the threshold as its weight gives the same z, and some books do so. Here the extra input is +1 and the minus sign sits in w0.',
        'f3c9db8c81954f11': 'You return lists. Both results should be numpy arrays: lists cannot be multiplied with @.',
        'fe7e179e6b8cbdd0': 'You return lists. Both results should be numpy arrays: lists cannot be multiplied with @.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[1, 0, 1], [0, 1, 0]])
    check_array("augment(X)", augment(X), [[1, 1, 0, 1], [1, 0, 1, 0]])
