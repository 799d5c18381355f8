from otter.test_files import test_case

OK_FORMAT = False
name = "q9_1"


@test_case(points=1, hidden=False)
def test_scalar(rnn_step_backward):
    """The worked example: one row, one input, one unit"""
    from student_lib.checks import use_hints
    use_hints({
        '01e5cccb94d97cad': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '037bb23333c28e3f': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '0532087b7812d1a0': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        '069de028f5fab371': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '0f96bf09ecc2b972': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '0fdaeccb34b882bb': 'With whole numbers as input your gradients lose their decimals: turn the inputs into floats first.',
        '1360e0dd60a072ac': 'On the way back each unit collects from the units it fed. Wh is square, so numpy does not complain if you use it in the forward direction.',
        '15e92b7e872536f5': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2d8258d275a01baa': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2f2626859dac0297': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '3456ddf418027758': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '3aa91f537ca39367': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '3b40cafc53140795': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '3fc85c044cb44bea': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '58e20b44196d7ff3': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '6b9893e8d0856337': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        '708c23262c00059e': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '70f6d9a7a976cec6': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '7468b6918fff3c76': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '94c17c7f17b188d0': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '97475e262f85f0e6': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'a02b52cca4c1929a': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        'a8dbe07e811f5859': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        'b3ffec1a98f022e5': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        'c3bd1a5ec7f9519a': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'c4bf4461b8b35c2b': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        'dbae955e5628586b': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'f8589526e25fde37': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'ffd985082c6d4d55': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_step_backward(dh, x, h_prev, h, Wx, Wh)"

    arguments = [np.array([[v]]) for v in (2.0, 3.0, -1.0, 0.5, 0.4, 0.6)]
    expected = {
        "dx": [[0.6]], "dh_prev": [[0.9]], "dWx": [[4.5]], "dWh": [[-1.5]], "db": [1.5],
    }
    check_gradients(CALL, rnn_step_backward(*arguments), expected)


@test_case(points=1, hidden=False)
def test_two_rows(rnn_step_backward):
    """Two rows, three inputs, two units, worked out by hand"""
    from student_lib.checks import use_hints
    use_hints({
        '01e5cccb94d97cad': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '037bb23333c28e3f': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '0532087b7812d1a0': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        '069de028f5fab371': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '0f96bf09ecc2b972': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '0fdaeccb34b882bb': 'With whole numbers as input your gradients lose their decimals: turn the inputs into floats first.',
        '1360e0dd60a072ac': 'On the way back each unit collects from the units it fed. Wh is square, so numpy does not complain if you use it in the forward direction.',
        '15e92b7e872536f5': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2d8258d275a01baa': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2f2626859dac0297': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '3456ddf418027758': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '3aa91f537ca39367': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '3b40cafc53140795': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '3fc85c044cb44bea': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '58e20b44196d7ff3': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '6b9893e8d0856337': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        '708c23262c00059e': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '70f6d9a7a976cec6': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '7468b6918fff3c76': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '94c17c7f17b188d0': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '97475e262f85f0e6': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'a02b52cca4c1929a': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        'a8dbe07e811f5859': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        'b3ffec1a98f022e5': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        'c3bd1a5ec7f9519a': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'c4bf4461b8b35c2b': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        'dbae955e5628586b': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'f8589526e25fde37': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'ffd985082c6d4d55': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_step_backward(dh, x, h_prev, h, Wx, Wh)"
    DH = [[4, -2], [1, 8]]
    X_STEP = [[1, -2, 0.5], [0, 1, 3]]
    H_BEFORE = [[0.5, -1], [0.25, 0]]
    H_AFTER = [[0.5, -0.5], [0, 0.25]]
    WX = [[1, 2], [0, -1], [3, 0.5]]
    WH = [[1, 2], [-3, 4]]
    EXPECTED = {
        "dx": [[0, 1.5, 8.25], [16, -7.5, 6.75]],
        "dh_prev": [[0, -15], [16, 27]],
        "dWx": [[3, -1.5], [-5, 10.5], [4.5, 21.75]],
        "dWh": [[1.75, 1.125], [-3, 1.5]],
        "db": [4, 6],
    }

    arguments = [np.array(v, dtype=float) for v in (DH, X_STEP, H_BEFORE, H_AFTER, WX, WH)]
    check_gradients(CALL, rnn_step_backward(*arguments), EXPECTED)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q9.1 run when you hand in.")
def test_whole_numbers(rnn_step_backward):
    """Whole numbers of dtype int: the gradients are floats all the same"""
    from student_lib.checks import use_hints
    use_hints({
        '01e5cccb94d97cad': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '037bb23333c28e3f': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '0532087b7812d1a0': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        '069de028f5fab371': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '0f96bf09ecc2b972': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '0fdaeccb34b882bb': 'With whole numbers as input your gradients lose their decimals: turn the inputs into floats first.',
        '1360e0dd60a072ac': 'On the way back each unit collects from the units it fed. Wh is square, so numpy does not complain if you use it in the forward direction.',
        '15e92b7e872536f5': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2d8258d275a01baa': 'The bias has shape (H,), and so has its gradient: every row of the batch contributes to the same H numbers.',
        '2f2626859dac0297': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        '3456ddf418027758': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '3aa91f537ca39367': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '3b40cafc53140795': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        '3fc85c044cb44bea': 'The gradients of Wx, Wh and b are sums over the rows: if the loss is a mean, dh holds the 1/N already.',
        '58e20b44196d7ff3': 'Between dh and the sum lies tanh: its slope belongs into every one of the five gradients, and it is 1 only where the state is 0.',
        '6b9893e8d0856337': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        '708c23262c00059e': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '70f6d9a7a976cec6': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '7468b6918fff3c76': 'h has been through tanh already, so do not squash it again: the slope of tanh, told by its result, is 1 − h².',
        '94c17c7f17b188d0': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        '97475e262f85f0e6': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'a02b52cca4c1929a': 'Wh met the old state: its gradient needs what was multiplied by it, not what came out of the step.',
        'a8dbe07e811f5859': 'The slope of tanh belongs to the state that came out of this step, not to the one that went in.',
        'b3ffec1a98f022e5': 'Which path leads back in time? The state before came in through its own weights, not through those of the input.',
        'c3bd1a5ec7f9519a': 'The five gradients are there, but the order asked for is dx, dh_prev, dWx, dWh, db.',
        'c4bf4461b8b35c2b': "The gradients of the weights come out transposed: try D ≠ H and compare each gradient's shape with that of its weights.",
        'dbae955e5628586b': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'f8589526e25fde37': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
        'ffd985082c6d4d55': 'h times 1 − h is the slope of the sigmoid. This step used tanh: its slope is largest at h = 0 and is never negative.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_step_backward(dh, x, h_prev, h, Wx, Wh)"
    DH = [[4, -2], [1, 8]]
    H_AFTER = [[0.5, -0.5], [0, 0.25]]
    WH = [[1, 2], [-3, 4]]

    x, h_prev, Wx = [[1, -2, 2], [0, 1, 3]], [[1, -1], [1, 0]], [[1, 2], [0, -1], [3, 1]]
    arguments = [np.array(v) for v in (DH, x, h_prev, H_AFTER, Wx, WH)]
    expected = {
        "dx": [[0, 1.5, 7.5], [16, -7.5, 10.5]],
        "dh_prev": [[0, -15], [16, 27]],
        "dWx": [[3, -1.5], [-5, 10.5], [9, 19.5]],
        "dWh": [[4, 6], [-3, 1.5]],
        "db": [4, 6],
    }
    check_gradients(CALL, rnn_step_backward(*arguments), expected)
