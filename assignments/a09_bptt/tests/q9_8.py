from otter.test_files import test_case

OK_FORMAT = False
name = "q9_8"


@test_case(points=1, hidden=False)
def test_scalar(truncated_bptt):
    """The worked example: three steps in blocks of two"""
    from student_lib.checks import use_hints
    use_hints({
        '0294bc8fceebc31d': 'The cuts stay at fixed places: a gradient stops at the start of its own block and does not travel k steps from wherever it arrives.',
        '03c3c993f39e8e3d': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        '174cb7d3999cbfad': 'A cut stops only what comes back from the next block. The gradient that arrives from outside at that very step still counts.',
        '3e89fd01b1f15368': 'dh0 belongs to h0, which only the first block read: what later blocks would send back ends at their cuts.',
        '6c851ad06fc95293': 'At the first step of a block the recurrent weights met the true last state of the block before, not zeros.',
        '8a40623b5cec241f': 'The forward pass is unchanged: a cut stops gradients, it does not send the state back to zero. The first step of a block still met the true state before it.',
        '997ca4db075ed888': 'The blocks are parts of one sum: add their gradients, do not take the mean over the blocks.',
        'a753de4db280089e': 'h0 stands before the first block only: the other blocks read the state that the block before them left.',
        'b065b6098991ff1a': 'The weights are shared by all blocks: add the blocks, do not start their sums anew at a cut.',
        'b0dacd8671c61e0a': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        'bd7a023148cb9ff4': 'This is the full gradient: no gradient may pass from one block to the block before it.',
        'e4df8d4d515c5838': 'A last block that is shorter than k counts like the others: its steps have gradients too.',
        'e5cf32fe160cf633': 'Your cuts are shifted by one step: the blocks end at k, 2k and so on, so the first block holds exactly k steps.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    def tiny():
        """The worked example: one row, one input, one unit, three steps."""
        X, h0 = np.array([[[2.0], [-1.0], [1.0]]]), np.array([[0.25]])
        Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
        return np.array([[[1.0], [3.0], [1.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b

    TINY = {
        "dX": [[[-0.04844020268411434], [0.28403718133910677], [0.01616918829954711]]],
        "dh0": [[0.19376081073645737]],
        "dWx": [[-0.7294967968155767]],
        "dWh": [[0.25174792065240037]],
        "db": [0.503532333909079],
    }

    check_gradients(CALL, truncated_bptt(*tiny(), 2), TINY)


@test_case(points=0.5, hidden=False)
def test_one_block(truncated_bptt):
    """The worked example in a single block: nothing is cut off"""
    from student_lib.checks import use_hints
    use_hints({
        '0294bc8fceebc31d': 'The cuts stay at fixed places: a gradient stops at the start of its own block and does not travel k steps from wherever it arrives.',
        '03c3c993f39e8e3d': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        '174cb7d3999cbfad': 'A cut stops only what comes back from the next block. The gradient that arrives from outside at that very step still counts.',
        '3e89fd01b1f15368': 'dh0 belongs to h0, which only the first block read: what later blocks would send back ends at their cuts.',
        '6c851ad06fc95293': 'At the first step of a block the recurrent weights met the true last state of the block before, not zeros.',
        '8a40623b5cec241f': 'The forward pass is unchanged: a cut stops gradients, it does not send the state back to zero. The first step of a block still met the true state before it.',
        '997ca4db075ed888': 'The blocks are parts of one sum: add their gradients, do not take the mean over the blocks.',
        'a753de4db280089e': 'h0 stands before the first block only: the other blocks read the state that the block before them left.',
        'b065b6098991ff1a': 'The weights are shared by all blocks: add the blocks, do not start their sums anew at a cut.',
        'b0dacd8671c61e0a': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        'bd7a023148cb9ff4': 'This is the full gradient: no gradient may pass from one block to the block before it.',
        'e4df8d4d515c5838': 'A last block that is shorter than k counts like the others: its steps have gradients too.',
        'e5cf32fe160cf633': 'Your cuts are shifted by one step: the blocks end at k, 2k and so on, so the first block holds exactly k steps.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    def tiny():
        """The worked example: one row, one input, one unit, three steps."""
        X, h0 = np.array([[[2.0], [-1.0], [1.0]]]), np.array([[0.25]])
        Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
        return np.array([[[1.0], [3.0], [1.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b

    FULL = {
        "dX": [[[-0.03972546111746192], [0.2779136471135806], [0.01616918829954711]]],
        "dh0": [[0.15890184446984768]],
        "dWx": [[-0.6823907620979146]],
        "dWh": [[0.24952800862709362]],
        "db": [0.5087147485913315],
    }

    check_gradients(CALL, truncated_bptt(*tiny(), 3), FULL)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q9.8 run when you hand in.")
def test_whole_numbers(truncated_bptt):
    """The worked example, with dtype int for dHs, X and Wh"""
    from student_lib.checks import use_hints
    use_hints({
        '0294bc8fceebc31d': 'The cuts stay at fixed places: a gradient stops at the start of its own block and does not travel k steps from wherever it arrives.',
        '03c3c993f39e8e3d': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        '174cb7d3999cbfad': 'A cut stops only what comes back from the next block. The gradient that arrives from outside at that very step still counts.',
        '3e89fd01b1f15368': 'dh0 belongs to h0, which only the first block read: what later blocks would send back ends at their cuts.',
        '6c851ad06fc95293': 'At the first step of a block the recurrent weights met the true last state of the block before, not zeros.',
        '8a40623b5cec241f': 'The forward pass is unchanged: a cut stops gradients, it does not send the state back to zero. The first step of a block still met the true state before it.',
        '997ca4db075ed888': 'The blocks are parts of one sum: add their gradients, do not take the mean over the blocks.',
        'a753de4db280089e': 'h0 stands before the first block only: the other blocks read the state that the block before them left.',
        'b065b6098991ff1a': 'The weights are shared by all blocks: add the blocks, do not start their sums anew at a cut.',
        'b0dacd8671c61e0a': 'With k as large as T you must get what rnn_backward gives: compare the two, dh0 included. There is no cut between step 0 and h0.',
        'bd7a023148cb9ff4': 'This is the full gradient: no gradient may pass from one block to the block before it.',
        'e4df8d4d515c5838': 'A last block that is shorter than k counts like the others: its steps have gradients too.',
        'e5cf32fe160cf633': 'Your cuts are shifted by one step: the blocks end at k, 2k and so on, so the first block holds exactly k steps.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    CALL = "truncated_bptt(dHs, X, Hs, h0, Wx, Wh, b, k)"

    def forward(X, h0, Wx, Wh, b):
        """All states (N, T, H) of a recurrent pass."""
        states, h = [], h0
        for t in range(X.shape[1]):
            h = np.tanh(X[:, t] @ Wx + h @ Wh + b)
            states.append(h)
        return np.stack(states, axis=1)

    def tiny():
        """The worked example: one row, one input, one unit, three steps."""
        X, h0 = np.array([[[2.0], [-1.0], [1.0]]]), np.array([[0.25]])
        Wx, Wh, b = np.array([[0.5]]), np.array([[-2.0]]), np.array([0.1])
        return np.array([[[1.0], [3.0], [1.0]]]), X, forward(X, h0, Wx, Wh, b), h0, Wx, Wh, b

    TINY = {
        "dX": [[[-0.04844020268411434], [0.28403718133910677], [0.01616918829954711]]],
        "dh0": [[0.19376081073645737]],
        "dWx": [[-0.7294967968155767]],
        "dWh": [[0.25174792065240037]],
        "db": [0.503532333909079],
    }

    dHs, X, Hs, h0, Wx, Wh, b = tiny()
    got = truncated_bptt(dHs.astype(int), X.astype(int), Hs, h0, Wx, Wh.astype(int), b, 2)
    check_gradients(CALL, got, TINY)
