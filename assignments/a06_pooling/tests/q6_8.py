from otter.test_files import test_case

OK_FORMAT = False
name = "q6_8"


@test_case(points=0.5, hidden=False)
def test_example(max_pool_backward):
    """The worked example: one cell wins both windows and collects both gradients"""
    from student_lib.checks import use_hints
    use_hints({
        '2ce802c0399ecc1d': 'You mark the winners, but the gradient that arrives in dout is not used. How strongly does the loss react to each output?',
        '6936c08d12b9a324': 'You spread the gradient evenly over the window; that is right for an average. A maximum depends on one cell only.',
        '6d95e639b9c8357b': 'You spread the gradient evenly over the window; that is right for an average. A maximum depends on one cell only.',
        '8121154811f43032': 'You multiply the gradient by the maximum. If the winner grows by a little, by how much does the output grow?',
        'b055d17fa2cc11a1': 'You mark the winners, but the gradient that arrives in dout is not used. How strongly does the loss react to each output?',
        'cbcf5f968661068c': 'At the right edge a window is narrower than `size`. How many cells does one of its rows have, and what does that mean for turning the number from `argmax` into row and column?',
        'ce9b3d95a830cd8b': 'Where overlapping windows have the same winner, the later gradient replaces the earlier one. Overlapping windows add.',
        'e0821e3cab5825de': 'You multiply the gradient by the maximum. If the winner grows by a little, by how much does the output grow?',
        'f91edae3574b9171': 'Your windows stand side by side, whatever the stride is. They start every `stride` cells, so they may overlap or leave gaps.',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array

    X = np.array([[1.0, 3.0, 2.0], [0.0, 0.0, 0.0]]).reshape(1, 2, 3, 1)
    dout = np.array([10.0, 1.0]).reshape(1, 1, 2, 1)
    got = max_pool_backward(dout, X, 2, 1, False)
    expected = np.array([0, 11, 0, 0, 0, 0]).reshape(1, 2, 3, 1)
    check_array("max_pool_backward(dout, X, 2, 1, False)", got, expected, tolerance=GRADIENT)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q6.8 run when you hand in.")
def test_picture(max_pool_backward):
    """Nine cells, windows of 2 × 2 with stride 2 in ceil mode: four winners"""
    from student_lib.checks import use_hints
    use_hints({
        '2ce802c0399ecc1d': 'You mark the winners, but the gradient that arrives in dout is not used. How strongly does the loss react to each output?',
        '6936c08d12b9a324': 'You spread the gradient evenly over the window; that is right for an average. A maximum depends on one cell only.',
        '6d95e639b9c8357b': 'You spread the gradient evenly over the window; that is right for an average. A maximum depends on one cell only.',
        '8121154811f43032': 'You multiply the gradient by the maximum. If the winner grows by a little, by how much does the output grow?',
        'b055d17fa2cc11a1': 'You mark the winners, but the gradient that arrives in dout is not used. How strongly does the loss react to each output?',
        'cbcf5f968661068c': 'At the right edge a window is narrower than `size`. How many cells does one of its rows have, and what does that mean for turning the number from `argmax` into row and column?',
        'ce9b3d95a830cd8b': 'Where overlapping windows have the same winner, the later gradient replaces the earlier one. Overlapping windows add.',
        'e0821e3cab5825de': 'You multiply the gradient by the maximum. If the winner grows by a little, by how much does the output grow?',
        'f91edae3574b9171': 'Your windows stand side by side, whatever the stride is. They start every `stride` cells, so they may overlap or leave gaps.',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array

    X = np.array([[1.0, 7.0, 2.0], [4.0, 3.0, 9.0], [6.0, 5.0, 8.0]]).reshape(1, 3, 3, 1)
    dout = np.array([10.0, 20.0, 30.0, 40.0]).reshape(1, 2, 2, 1)
    got = max_pool_backward(dout, X, 2, 2, True)
    expected = np.array([[0, 10, 0], [0, 0, 20], [30, 0, 40]]).reshape(1, 3, 3, 1)
    check_array("max_pool_backward(dout, X, 2, 2, True)", got, expected, tolerance=GRADIENT)
