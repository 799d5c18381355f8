from otter.test_files import test_case

OK_FORMAT = False
name = "q2_3"


@test_case(points=1, hidden=False)
def test_digit(softmax):
    """Ten scores whose shares, rounded to two decimals, are the row of the slide: it is a 3"""
    from student_lib.checks import use_hints
    use_hints({
        '136c7ad52ae0f13a': 'The scale is e to the power of the difference: subtract the largest score. Dividing by it changes the shares.',
        '1462219e057b393c': 'You divide by the length of the row, the root of the sum of squares. Which sum makes the shares add up to 1?',
        '2209cfd0711e3200': 'The question asks for probabilities, not a vote: the smaller scores get a share too.',
        '6a40f58d1d12478f': 'You divide by the length of the row, the root of the sum of squares. Which sum makes the shares add up to 1?',
        '96977fa39687960b': 'These are the logarithms of the shares, all of them 0 or negative. The question asks for the shares themselves.',
        'c9eb0122c15bf169': 'You divide the scores themselves by their sum. With negative scores that gives negative shares: what has to happen to a score first?',
        'eb6e24e8c1ebc19a': 'Without the argument axis it is the last axis that sums to 1. In a batch, every row belongs to one example.',
        'efc086f63f92a813': 'Each row must sum to 1. You divide by the sum of all rows together, so the whole batch sums to 1.',
        'f069d88c6abc6704': 'The question asks for probabilities, not a vote: the smaller scores get a share too.',
        'ffd624ef20093384': 'These are the logarithms of the shares, all of them 0 or negative. The question asks for the shares themselves.',
    })
    import numpy as np
    from student_lib.checks import check_array
    LOGITS = [0.0, 0.0, 4.1, 8.0, 0.0, 0.0, 0.0, 0.0, 4.5, 0.0]
    DIGIT = [0.0003186422875493612] * 10
    DIGIT[2], DIGIT[3], DIGIT[8] = 0.019226967271409757, 0.9498592720795153, 0.028683264636229472
    DIGIT_ROW = [0, 0, 0.02, 0.95, 0, 0, 0, 0, 0.03, 0]

    got = check_array("softmax(logits)", softmax(np.array(LOGITS)), DIGIT)
    check_array("softmax(logits), rounded", np.round(got, 2), DIGIT_ROW)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q2.3 run when you hand in.")
def test_rows(softmax):
    """Two rows of scores: equal scores share equally, and each row adds up to 1"""
    from student_lib.checks import use_hints
    use_hints({
        '136c7ad52ae0f13a': 'The scale is e to the power of the difference: subtract the largest score. Dividing by it changes the shares.',
        '1462219e057b393c': 'You divide by the length of the row, the root of the sum of squares. Which sum makes the shares add up to 1?',
        '2209cfd0711e3200': 'The question asks for probabilities, not a vote: the smaller scores get a share too.',
        '6a40f58d1d12478f': 'You divide by the length of the row, the root of the sum of squares. Which sum makes the shares add up to 1?',
        '96977fa39687960b': 'These are the logarithms of the shares, all of them 0 or negative. The question asks for the shares themselves.',
        'c9eb0122c15bf169': 'You divide the scores themselves by their sum. With negative scores that gives negative shares: what has to happen to a score first?',
        'eb6e24e8c1ebc19a': 'Without the argument axis it is the last axis that sums to 1. In a batch, every row belongs to one example.',
        'efc086f63f92a813': 'Each row must sum to 1. You divide by the sum of all rows together, so the whole batch sums to 1.',
        'f069d88c6abc6704': 'The question asks for probabilities, not a vote: the smaller scores get a share too.',
        'ffd624ef20093384': 'These are the logarithms of the shares, all of them 0 or negative. The question asks for the shares themselves.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = softmax(np.array([[0, 0, 0], [7, 7, 7]]))
    check_array("softmax([[0, 0, 0], [7, 7, 7]])", got, np.full((2, 3), 1 / 3))
