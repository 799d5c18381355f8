from otter.test_files import test_case

OK_FORMAT = False
name = "q10_5"


@test_case(points=0.5, hidden=False)
def test_halves(gru_step):
    """The worked example: weights and biases 0, both forms; whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '03780814e73bf50f': 'Your reset gate has no effect: with r shut, the candidate must know nothing of the old state.',
        '0dffe70e307a281f': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '32c0bca41af51014': 'z = 1 must keep the old state, and yours takes the candidate then. Some texts put z on the candidate; here, as in Keras and PyTorch, it sits on h_prev.',
        '3b821b1930ad9908': "You write the new state into the caller's h_prev. Make a new array instead.",
        '3d386d9f62b230c6': 'Your new state takes over the dtype of h_prev: with a state of whole numbers, everything behind the point is lost.',
        '555e4ba4492e775b': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '637cec7068c096b4': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        '64d7a189abada021': 'With reset_after=False the reset gate acts on the state itself, before its product with the weights. Yours still acts after the product.',
        '71ee8d126fb5a8db': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        '80e7927670dee8eb': 'The two rows of b are exchanged: row 0 goes with the input, row 1 with the state. In the candidate that makes a difference.',
        'a1a97ad21b5ce73e': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        'a50ff6b6db22972c': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'b780e18de8af4872': 'With reset_after=True, b has two rows and you use only one of them: which product does the other one belong to?',
        'cb4dbc86a3b96ddc': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        'cfeec420fbb75376': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'e08a6c37cae431e6': 'Your reset gate acts on what comes from x. Reset acts on the state: it decides how much of the past the candidate gets to see.',
        'e15d91a9a2e2eb1e': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        'fbe5077f9b084b4a': 'With reset_after=False the bias belongs to the input side. When r is 0, the candidate still has its bias; yours loses it.',
    })
    import numpy as np
    from student_lib.checks import check_array

    x, h_prev, nothing = np.array([[1]]), np.array([[4]]), np.zeros((1, 3), dtype=int)
    got = gru_step(x, h_prev, nothing, nothing, np.zeros((2, 3), dtype=int))
    check_array("gru_step([[1]], [[4]], ...)", got, [[2.0]])
    got = gru_step(x, h_prev, nothing, nothing, nothing[0], reset_after=False)
    check_array("gru_step([[1]], [[4]], ..., reset_after=False)", got, [[2.0]])


@test_case(points=1, hidden=False)
def test_table_after(gru_step):
    """One unit, reset_after=True: the sums of z and r are 2 and -1"""
    from student_lib.checks import use_hints
    use_hints({
        '03780814e73bf50f': 'Your reset gate has no effect: with r shut, the candidate must know nothing of the old state.',
        '0dffe70e307a281f': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '32c0bca41af51014': 'z = 1 must keep the old state, and yours takes the candidate then. Some texts put z on the candidate; here, as in Keras and PyTorch, it sits on h_prev.',
        '3b821b1930ad9908': "You write the new state into the caller's h_prev. Make a new array instead.",
        '3d386d9f62b230c6': 'Your new state takes over the dtype of h_prev: with a state of whole numbers, everything behind the point is lost.',
        '555e4ba4492e775b': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '637cec7068c096b4': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        '64d7a189abada021': 'With reset_after=False the reset gate acts on the state itself, before its product with the weights. Yours still acts after the product.',
        '71ee8d126fb5a8db': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        '80e7927670dee8eb': 'The two rows of b are exchanged: row 0 goes with the input, row 1 with the state. In the candidate that makes a difference.',
        'a1a97ad21b5ce73e': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        'a50ff6b6db22972c': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'b780e18de8af4872': 'With reset_after=True, b has two rows and you use only one of them: which product does the other one belong to?',
        'cb4dbc86a3b96ddc': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        'cfeec420fbb75376': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'e08a6c37cae431e6': 'Your reset gate acts on what comes from x. Reset acts on the state: it decides how much of the past the candidate gets to see.',
        'e15d91a9a2e2eb1e': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        'fbe5077f9b084b4a': 'With reset_after=False the bias belongs to the input side. When r is 0, the candidate still has its bias; yours loses it.',
    })
    import numpy as np
    from student_lib.checks import check_array

    x, h_prev = np.array([[1.0, 2.0]]), np.array([[0.5]])
    Wx, Wh = np.array([[1.0, 0.0, 0.5], [0.5, -1.0, -1.0]]), np.array([[2.0, 4.0, 6.0]])
    b = np.array([[-1.0, 0.0, 0.25], [0.0, -1.0, -2.0]])
    z, r = 0.880797077977882, 0.268941421369995
    candidate = np.tanh(-1.25 + r * 1.0)
    check_array("gru_step(x, h_prev, Wx, Wh, b)", gru_step(x, h_prev, Wx, Wh, b),
                [[z * 0.5 + (1 - z) * candidate]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q10.5 run when you hand in.")
def test_table_before(gru_step):
    """Two units, reset_after=False: the reset gate of unit 0 is open, that of unit 1 is shut"""
    from student_lib.checks import use_hints
    use_hints({
        '03780814e73bf50f': 'Your reset gate has no effect: with r shut, the candidate must know nothing of the old state.',
        '0dffe70e307a281f': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '32c0bca41af51014': 'z = 1 must keep the old state, and yours takes the candidate then. Some texts put z on the candidate; here, as in Keras and PyTorch, it sits on h_prev.',
        '3b821b1930ad9908': "You write the new state into the caller's h_prev. Make a new array instead.",
        '3d386d9f62b230c6': 'Your new state takes over the dtype of h_prev: with a state of whole numbers, everything behind the point is lost.',
        '555e4ba4492e775b': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        '637cec7068c096b4': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        '64d7a189abada021': 'With reset_after=False the reset gate acts on the state itself, before its product with the weights. Yours still acts after the product.',
        '71ee8d126fb5a8db': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        '80e7927670dee8eb': 'The two rows of b are exchanged: row 0 goes with the input, row 1 with the state. In the candidate that makes a difference.',
        'a1a97ad21b5ce73e': 'The candidate must be able to be negative, or a state could never go down below 0. Which squashing function does it need?',
        'a50ff6b6db22972c': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'b780e18de8af4872': 'With reset_after=True, b has two rows and you use only one of them: which product does the other one belong to?',
        'cb4dbc86a3b96ddc': 'Your candidate is not squashed at all, so the state can grow without end. The new state should stay between -1 and 1 if the old one did.',
        'cfeec420fbb75376': 'The blocks are z, r, h here, as in Keras. Yours are read as r, z, h, which is the order of PyTorch.',
        'e08a6c37cae431e6': 'Your reset gate acts on what comes from x. Reset acts on the state: it decides how much of the past the candidate gets to see.',
        'e15d91a9a2e2eb1e': 'You add the whole candidate whatever z is. When z is 1 the old state must come out unchanged: what share is left for the candidate?',
        'fbe5077f9b084b4a': 'With reset_after=False the bias belongs to the input side. When r is 0, the candidate still has its bias; yours loses it.',
    })
    import numpy as np
    from student_lib.checks import check_array

    x, h_prev = np.array([[0.5]]), np.array([[3.0, 5.0]])
    Wx, Wh = np.array([[0.0, 0.0, 0.0, 0.0, 1.0, -1.0]]), np.zeros((2, 6))
    Wh[:, 4:] = [[0.5, -0.25], [0.125, 7.0]]
    b = np.array([0.0, 0.0, 50.0, -50.0, 0.0, 1.0])
    candidate = np.tanh([[2.0, -0.25]])
    got = gru_step(x, h_prev, Wx, Wh, b, reset_after=False)
    check_array("gru_step(x, h_prev, Wx, Wh, b, reset_after=False)", got,
                0.5 * h_prev + 0.5 * candidate)
