from otter.test_files import test_case

OK_FORMAT = False
name = "q3_5"


@test_case(points=1, hidden=False)
def test_by_hand(dense_backward):
    """The worked example, done by hand: a relu layer with two inputs and three units"""
    from student_lib.checks import use_hints
    use_hints({
        '04501f53c791cd08': 'Your dW is transposed. It needs the shape of W, (D, H): which of the two factors has to be turned? In a layer with D = H no shape will warn you.',
        '081a066c3af5105d': 'b is added before the activation, just like X @ W. Does your db know about the slope of the activation?',
        '0ac5e432610de0fa': 'Your dW is transposed. It needs the shape of W, (D, H): which of the two factors has to be turned? In a layer with D = H no shape will warn you.',
        '23bd9c4ada5384f7': 'You added up along the wrong axis for db: there should be one number for each unit, and now there is one for each row of the batch.',
        '27fd1b1bb354cac7': 'Dividing by N belongs to the loss, and dout has it in it already. A batch of two equal rows must give twice the dW of one row here.',
        '2d5d5bcb4145e89c': 'Your slopes of sigmoid and tanh are written with the output h of the activation, but z is the sum before it. What is h, if you have z?',
        '4aab2576903fc33d': 'All three gradients are right, but they come in another order than the one asked for.',
        '53670940732e7cdf': 'All three gradients are right, but they come in another order than the one asked for.',
        '6136a14e8c9492c1': 'db has the shape of b, which is (H,). Yours has a batch axis of length 1 left.',
        '636dc54ab35ac3b8': 'db has one entry per unit, so its shape is (H,). Every row of the batch contributes to it: what do you do with all these contributions?',
        '8e94bb8c9e3069fb': 'The slope belongs to z, the sum before the activation. It looks as if you took it at the output of the layer.',
        '9ac11bbf3278f7d6': 'What you are given must stay as it was: dout has changed during the call. An operation such as *= writes into the array of your caller.',
        '9c72c000757a7b48': 'db has one entry per unit, so its shape is (H,). Every row of the batch contributes to it: what do you do with all these contributions?',
        'c518bbfaaa3af8f5': 'For relu you multiply by its value. What is the slope of relu at z = 3: is it 3?',
        'd0d927beee97e089': 'You added up along the wrong axis for db: there should be one number for each unit, and now there is one for each row of the batch.',
        'd1a61ebcdc28600c': 'db has the shape of b, which is (H,). Yours has a batch axis of length 1 left.',
        'f0ecc94f95f50e44': 'b is added before the activation, just like X @ W. Does your db know about the slope of the activation?',
        'fcb376f84e42a509': 'Your dW adds up the rows of the batch, but your db takes their mean. Both act on every row: treat them alike.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "dense_backward(dout, X, W, z, kind)"

    def three(gradients):
        """dX, dW and db with their names."""
        return dict(zip(("dX", "dW", "db"), gradients, strict=True))

    X, W = np.array([[1, 2], [-1, 1]]), np.array([[1, 0, -1], [2, 1, 0]])
    z, dout = np.array([[5, 3, -1], [1, 2, 1]]), np.array([[1, 10, 100], [2, 20, 200]])
    expected = three([
        [[1, 12], [-198, 24]], [[-1, -10, -200], [4, 40, 200]], [3, 30, 200],
    ])
    check_gradients(CALL, dense_backward(dout, X, W, z, "relu"), expected)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 11 hidden cases of Q3.5 run when you hand in.")
def test_steepest(dense_backward):
    """Where z is 0, the slope of sigmoid is 1/4 and that of tanh is 1"""
    from student_lib.checks import use_hints
    use_hints({
        '04501f53c791cd08': 'Your dW is transposed. It needs the shape of W, (D, H): which of the two factors has to be turned? In a layer with D = H no shape will warn you.',
        '081a066c3af5105d': 'b is added before the activation, just like X @ W. Does your db know about the slope of the activation?',
        '0ac5e432610de0fa': 'Your dW is transposed. It needs the shape of W, (D, H): which of the two factors has to be turned? In a layer with D = H no shape will warn you.',
        '23bd9c4ada5384f7': 'You added up along the wrong axis for db: there should be one number for each unit, and now there is one for each row of the batch.',
        '27fd1b1bb354cac7': 'Dividing by N belongs to the loss, and dout has it in it already. A batch of two equal rows must give twice the dW of one row here.',
        '2d5d5bcb4145e89c': 'Your slopes of sigmoid and tanh are written with the output h of the activation, but z is the sum before it. What is h, if you have z?',
        '4aab2576903fc33d': 'All three gradients are right, but they come in another order than the one asked for.',
        '53670940732e7cdf': 'All three gradients are right, but they come in another order than the one asked for.',
        '6136a14e8c9492c1': 'db has the shape of b, which is (H,). Yours has a batch axis of length 1 left.',
        '636dc54ab35ac3b8': 'db has one entry per unit, so its shape is (H,). Every row of the batch contributes to it: what do you do with all these contributions?',
        '8e94bb8c9e3069fb': 'The slope belongs to z, the sum before the activation. It looks as if you took it at the output of the layer.',
        '9ac11bbf3278f7d6': 'What you are given must stay as it was: dout has changed during the call. An operation such as *= writes into the array of your caller.',
        '9c72c000757a7b48': 'db has one entry per unit, so its shape is (H,). Every row of the batch contributes to it: what do you do with all these contributions?',
        'c518bbfaaa3af8f5': 'For relu you multiply by its value. What is the slope of relu at z = 3: is it 3?',
        'd0d927beee97e089': 'You added up along the wrong axis for db: there should be one number for each unit, and now there is one for each row of the batch.',
        'd1a61ebcdc28600c': 'db has the shape of b, which is (H,). Yours has a batch axis of length 1 left.',
        'f0ecc94f95f50e44': 'b is added before the activation, just like X @ W. Does your db know about the slope of the activation?',
        'fcb376f84e42a509': 'Your dW adds up the rows of the batch, but your db takes their mean. Both act on every row: treat them alike.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients

    def three(gradients):
        """dX, dW and db with their names."""
        return dict(zip(("dX", "dW", "db"), gradients, strict=True))

    X, W, z = np.zeros((3, 1)), np.array([[3.0, -3.0]]), np.zeros((3, 2))
    dout = np.array([[4.0, 8.0], [12.0, 16.0], [20.0, 24.0]])
    got = [dense_backward(dout, X, W, z, kind) for kind in ("sigmoid", "tanh")]
    expected = three([[[-3], [-3], [-3]], [[0, 0]], [9, 12]])
    check_gradients("dense_backward(dout, X, W, z, 'sigmoid')", got[0], expected)
    expected = three([[[-12], [-12], [-12]], [[0, 0]], [36, 48]])
    check_gradients("dense_backward(dout, X, W, z, 'tanh')", got[1], expected)
