from otter.test_files import test_case

OK_FORMAT = False
name = "q5_10"


@test_case(points=1, hidden=False)
def test_three_pixels(conv_backward):
    """The worked example: three pixels, one filter of two cells"""
    from student_lib.checks import use_hints
    use_hints({
        '06771dc5be4860d6': 'dX must have the shape of the X you were given, without padding: the frame has to come off again.',
        '28010d762cc474b6': 'No flip here as long as you loop over windows: each pixel of a window gets back exactly the weight that it was multiplied with. The turned filter belongs to another way of writing dX.',
        '5a9c918d77893498': 'The three gradients are there, but the order is dX, dW, db.',
        '73f38f39810e7c4a': 'db is a sum: the bias acts on every image and at every position, and each of them contributes.',
        '89ead2459b6c8f3e': 'The three gradients are there, but the order is dX, dW, db.',
        '8f6c8739e832018e': 'A pixel that several windows see collects several gradients: they add up, the last one does not replace the others.',
        'ac20ca919679b812': 'There is one bias per filter, so db has the shape (F,): add over the images and over all positions.',
        'b7b29c8c0beb2d5f': 'What does a slice from 0 to -0 hold? Nothing: without padding, your way of taking the frame off leaves an empty dX.',
        'e3b7e9a5814ded81': 'There is one bias per filter, so db has the shape (F,): add over the images and over all positions.',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array, check_sequence

    X = np.array([1.0, 2.0, 4.0]).reshape(1, 1, 3, 1)
    W = np.array([5.0, 7.0]).reshape(1, 2, 1, 1)
    dout = np.array([1.0, 10.0]).reshape(1, 1, 2, 1)
    got = check_sequence("conv_backward(dout, X, W, 1, 0)", conv_backward(dout, X, W, 1, 0), 3)
    check_array("dX", got[0], np.array([5, 57, 70]).reshape(1, 1, 3, 1), tolerance=GRADIENT)
    check_array("dW", got[1], np.array([21, 42]).reshape(1, 2, 1, 1), tolerance=GRADIENT)
    check_array("db", got[2], [11], tolerance=GRADIENT)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q5.10 run when you hand in.")
def test_form(conv_backward):
    """Three arrays with the shapes of X, W and b, also with stride 2 and a frame of zeros"""
    from student_lib.checks import use_hints
    use_hints({
        '06771dc5be4860d6': 'dX must have the shape of the X you were given, without padding: the frame has to come off again.',
        '28010d762cc474b6': 'No flip here as long as you loop over windows: each pixel of a window gets back exactly the weight that it was multiplied with. The turned filter belongs to another way of writing dX.',
        '5a9c918d77893498': 'The three gradients are there, but the order is dX, dW, db.',
        '73f38f39810e7c4a': 'db is a sum: the bias acts on every image and at every position, and each of them contributes.',
        '89ead2459b6c8f3e': 'The three gradients are there, but the order is dX, dW, db.',
        '8f6c8739e832018e': 'A pixel that several windows see collects several gradients: they add up, the last one does not replace the others.',
        'ac20ca919679b812': 'There is one bias per filter, so db has the shape (F,): add over the images and over all positions.',
        'b7b29c8c0beb2d5f': 'What does a slice from 0 to -0 hold? Nothing: without padding, your way of taking the frame off leaves an empty dX.',
        'e3b7e9a5814ded81': 'There is one bias per filter, so db has the shape (F,): add over the images and over all positions.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    X, W = np.ones((2, 5, 6, 3)), np.zeros((3, 2, 3, 4))
    got = conv_backward(np.zeros((2, 3, 4, 4)), X, W, 2, 1)
    got = check_sequence("conv_backward(dout, X, W, 2, 1)", got, 3)
    check_array("dX", got[0], np.zeros((2, 5, 6, 3)))
    check_array("dW", got[1], np.zeros((3, 2, 3, 4)))
    check_array("db", got[2], np.zeros(4))
