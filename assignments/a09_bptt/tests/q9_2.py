from otter.test_files import test_case

OK_FORMAT = False
name = "q9_2"


@test_case(points=1, hidden=False)
def test_scalar(rnn_backward):
    """The worked example: one row, one input, one unit, two steps"""
    from student_lib.checks import use_hints
    use_hints({
        '03bcba6af0b074cc': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        '0a1239243fe7f195': 'Your dX runs backwards in time: you collected it from the last step to the first, and X counts from the first.',
        '2fe9701f96ae9fb6': 'At step t the recurrent weights met the state before the step, not the one that the step produced.',
        '4267b579c3ef0e4d': 'Step 0 reads h0. What does the index t − 1 pick when t is 0?',
        '4a8345d82448812a': 'Start at the end: when you work on a step, the gradient that comes back from the step after it must be known already.',
        '4bd2252355b0ce83': 'The start state need not be 0 here: step 0 met h0, and dWh must know it.',
        '5db216b5e535236f': 'A factor T is missing in the gradients of the weights: take the sum over the steps, not the mean.',
        '7b7bbceca4e7057a': 'Between one state and the next stand the recurrent weights: what flows back from step t + 1 has to go through them.',
        '7e5faeaf02a45bf9': 'With whole numbers as inputs your dX loses its decimals: an array made in the likeness of an int array holds ints.',
        'c4abbe888ed05d41': 'h0 comes before step 0: the gradient that is left over there still has to go back through the weights of the state, as between any two steps.',
        'd13c6caaed2cbeb5': 'The weights are shared by all steps: the contributions of the steps have to be added, the last one must not replace the others.',
        'ece727aab71dad9a': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        'f3d1b6f9b0b434ad': 'Your dX is right at the last step only: every earlier state also reaches the loss through the step after it, and that gradient has to be added.',
        'f51ab87d1e7ff837': 'Right for a loss at the last step only: at every step the gradient from outside comes in as well, beside what flows back from later.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    def tiny():
        """The worked example: one row, one input, one unit, two steps."""
        X, h0 = np.array([[[2.0], [-1.0]]]), np.array([[0.25]])
        Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
        return np.array([[[1.0], [3.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b

    TINY = {
        "dX": [[[-0.04844020268411434], [0.28403718133910677]]],
        "dh0": [[0.19376081073645737]],
        "dWx": [[-0.7618351734146709]],
        "dWh": [[0.2808639891569622]],
        "db": [0.47119395730998487],
    }

    check_gradients(CALL, rnn_backward(*tiny()), TINY)


@test_case(points=0.5, hidden=False)
def test_whole_numbers(rnn_backward):
    """The worked example, with dtype int for dHs, X and Wh"""
    from student_lib.checks import use_hints
    use_hints({
        '03bcba6af0b074cc': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        '0a1239243fe7f195': 'Your dX runs backwards in time: you collected it from the last step to the first, and X counts from the first.',
        '2fe9701f96ae9fb6': 'At step t the recurrent weights met the state before the step, not the one that the step produced.',
        '4267b579c3ef0e4d': 'Step 0 reads h0. What does the index t − 1 pick when t is 0?',
        '4a8345d82448812a': 'Start at the end: when you work on a step, the gradient that comes back from the step after it must be known already.',
        '4bd2252355b0ce83': 'The start state need not be 0 here: step 0 met h0, and dWh must know it.',
        '5db216b5e535236f': 'A factor T is missing in the gradients of the weights: take the sum over the steps, not the mean.',
        '7b7bbceca4e7057a': 'Between one state and the next stand the recurrent weights: what flows back from step t + 1 has to go through them.',
        '7e5faeaf02a45bf9': 'With whole numbers as inputs your dX loses its decimals: an array made in the likeness of an int array holds ints.',
        'c4abbe888ed05d41': 'h0 comes before step 0: the gradient that is left over there still has to go back through the weights of the state, as between any two steps.',
        'd13c6caaed2cbeb5': 'The weights are shared by all steps: the contributions of the steps have to be added, the last one must not replace the others.',
        'ece727aab71dad9a': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        'f3d1b6f9b0b434ad': 'Your dX is right at the last step only: every earlier state also reaches the loss through the step after it, and that gradient has to be added.',
        'f51ab87d1e7ff837': 'Right for a loss at the last step only: at every step the gradient from outside comes in as well, beside what flows back from later.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    def tiny():
        """The worked example: one row, one input, one unit, two steps."""
        X, h0 = np.array([[[2.0], [-1.0]]]), np.array([[0.25]])
        Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
        return np.array([[[1.0], [3.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b

    TINY = {
        "dX": [[[-0.04844020268411434], [0.28403718133910677]]],
        "dh0": [[0.19376081073645737]],
        "dWx": [[-0.7618351734146709]],
        "dWh": [[0.2808639891569622]],
        "db": [0.47119395730998487],
    }

    dHs, X, Hs, h0, Wx, Wh, b = tiny()
    got = rnn_backward(dHs.astype(int), X.astype(int), Hs, h0, Wx, Wh.astype(int), b)
    check_gradients(CALL, got, TINY)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q9.2 run when you hand in.")
def test_form(rnn_backward):
    """Five gradients, each with the shape of its argument; all 0 if nothing arrives"""
    from student_lib.checks import use_hints
    use_hints({
        '03bcba6af0b074cc': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        '0a1239243fe7f195': 'Your dX runs backwards in time: you collected it from the last step to the first, and X counts from the first.',
        '2fe9701f96ae9fb6': 'At step t the recurrent weights met the state before the step, not the one that the step produced.',
        '4267b579c3ef0e4d': 'Step 0 reads h0. What does the index t − 1 pick when t is 0?',
        '4a8345d82448812a': 'Start at the end: when you work on a step, the gradient that comes back from the step after it must be known already.',
        '4bd2252355b0ce83': 'The start state need not be 0 here: step 0 met h0, and dWh must know it.',
        '5db216b5e535236f': 'A factor T is missing in the gradients of the weights: take the sum over the steps, not the mean.',
        '7b7bbceca4e7057a': 'Between one state and the next stand the recurrent weights: what flows back from step t + 1 has to go through them.',
        '7e5faeaf02a45bf9': 'With whole numbers as inputs your dX loses its decimals: an array made in the likeness of an int array holds ints.',
        'c4abbe888ed05d41': 'h0 comes before step 0: the gradient that is left over there still has to go back through the weights of the state, as between any two steps.',
        'd13c6caaed2cbeb5': 'The weights are shared by all steps: the contributions of the steps have to be added, the last one must not replace the others.',
        'ece727aab71dad9a': 'dX has the shape of X: row, step, input. Yours starts with the steps.',
        'f3d1b6f9b0b434ad': 'Your dX is right at the last step only: every earlier state also reaches the loss through the step after it, and that gradient has to be added.',
        'f51ab87d1e7ff837': 'Right for a loss at the last step only: at every step the gradient from outside comes in as well, beside what flows back from later.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "rnn_backward(dHs, X, Hs, h0, Wx, Wh, b)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    X, h0, Wx, Wh, b = (np.zeros(s) for s in ((2, 3, 4), (2, 5), (4, 5), (5, 5), (5,)))
    Hs = forward(X, h0, Wx, Wh, b)
    got = rnn_backward(np.zeros((2, 3, 5)), X, Hs, h0, Wx, Wh, b)
    check_gradients(CALL, got, {"dX": X, "dh0": h0, "dWx": Wx, "dWh": Wh, "db": b})
