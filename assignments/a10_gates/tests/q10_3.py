from otter.test_files import test_case

OK_FORMAT = False
name = "q10_3"


@test_case(points=1, hidden=False)
def test_halves(lstm_forward):
    """The worked example: every gate half open, so the memory goes 8, 4, 2; whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '29811d75211faa3f': 'All entries of your Hs are the same, the last state. Did you collect one array again and again and change it at every step?',
        '5c9862640dbbc7c5': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '661b90c15896879c': "Nothing is added to b: the 1 that Keras puts on the forget gate's bias is where training starts, and b already holds it.",
        '727742c9946edc80': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '79648fbbebbad669': 'The hidden states are right, but Hs comes out with time first. The shape is (N, T, H): the batch is always the first axis.',
        '87bf6b8bec2e84a5': 'Hs should hold the hidden states, not the cell states: what other layers see has passed the output gate.',
        '8c3011dd82625541': 'Hs is late by one step: its entry t should be the hidden state after step t, not before it.',
        '8d854ca9428deecd': 'You read the sequence from its end. The first step is X[:, 0], and each next one comes later in time.',
        'a31b1432f749099e': 'Time is axis 1 of X: X is (N, T, D), and your loop walks along axis 0, from one sequence to the next.',
        'b32363d2608e30ae': 'The hidden states are right, but Hs comes out with time first. The shape is (N, T, H): the batch is always the first axis.',
        'bddf15beb6d56a79': 'Hs is late by one step: its entry t should be the hidden state after step t, not before it.',
        'd5315ad1bb12f665': 'You hand the hidden state on as the cell state of the next step. The two states travel side by side, each to its own place.',
        'd721b93945e2eb4c': 'You read the sequence from its end. The first step is X[:, 0], and each next one comes later in time.',
        'e41af50a38f9a3c6': 'Your memory is lost after one step: every step starts from the same cell state again. What must one step hand to the next, beside h?',
        'e8cd45e4f5f495d2': 'Hs should hold the hidden states, not the cell states: what other layers see has passed the output gate.',
        'e9dccab407e72a32': 'You hand the hidden state on as the cell state of the next step. The two states travel side by side, each to its own place.',
        'eb183fd2c4dd15b5': 'All entries of your Hs are the same, the last state. Did you collect one array again and again and change it at every step?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def check_run(got, expected):
        """Hs, h and c."""
        Hs, h, c = check_sequence("lstm_forward(X, Wx, Wh, b, h0, c0)", got, 3)
        check_array("Hs", Hs, expected[0])
        check_array("h", h, expected[1])
        check_array("c", c, expected[2])

    nothing = np.zeros((1, 4), dtype=int)
    got = lstm_forward(np.array([[[7], [7]]]), nothing, nothing, nothing[0], None, np.array([[8]]))
    Hs = 0.5 * np.tanh([[[4.0], [2.0]]])
    check_run(got, (Hs, Hs[:, -1], np.array([[2.0]])))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q10.3 run when you hand in.")
def test_counter(lstm_forward):
    """Input and forget gate open wide: a counter that adds 1 where x is 1 (two sequences)"""
    from student_lib.checks import use_hints
    use_hints({
        '29811d75211faa3f': 'All entries of your Hs are the same, the last state. Did you collect one array again and again and change it at every step?',
        '5c9862640dbbc7c5': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '661b90c15896879c': "Nothing is added to b: the 1 that Keras puts on the forget gate's bias is where training starts, and b already holds it.",
        '727742c9946edc80': 'Hs is a list. It should be one array of shape (N, T, H): which axis do the steps belong to?',
        '79648fbbebbad669': 'The hidden states are right, but Hs comes out with time first. The shape is (N, T, H): the batch is always the first axis.',
        '87bf6b8bec2e84a5': 'Hs should hold the hidden states, not the cell states: what other layers see has passed the output gate.',
        '8c3011dd82625541': 'Hs is late by one step: its entry t should be the hidden state after step t, not before it.',
        '8d854ca9428deecd': 'You read the sequence from its end. The first step is X[:, 0], and each next one comes later in time.',
        'a31b1432f749099e': 'Time is axis 1 of X: X is (N, T, D), and your loop walks along axis 0, from one sequence to the next.',
        'b32363d2608e30ae': 'The hidden states are right, but Hs comes out with time first. The shape is (N, T, H): the batch is always the first axis.',
        'bddf15beb6d56a79': 'Hs is late by one step: its entry t should be the hidden state after step t, not before it.',
        'd5315ad1bb12f665': 'You hand the hidden state on as the cell state of the next step. The two states travel side by side, each to its own place.',
        'd721b93945e2eb4c': 'You read the sequence from its end. The first step is X[:, 0], and each next one comes later in time.',
        'e41af50a38f9a3c6': 'Your memory is lost after one step: every step starts from the same cell state again. What must one step hand to the next, beside h?',
        'e8cd45e4f5f495d2': 'Hs should hold the hidden states, not the cell states: what other layers see has passed the output gate.',
        'e9dccab407e72a32': 'You hand the hidden state on as the cell state of the next step. The two states travel side by side, each to its own place.',
        'eb183fd2c4dd15b5': 'All entries of your Hs are the same, the last state. Did you collect one array again and again and change it at every step?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def check_run(got, expected):
        """Hs, h and c."""
        Hs, h, c = check_sequence("lstm_forward(X, Wx, Wh, b, h0, c0)", got, 3)
        check_array("Hs", Hs, expected[0])
        check_array("h", h, expected[1])
        check_array("c", c, expected[2])

    X = np.array([[1, 0, 1], [0, 0, 1]]).reshape(2, 3, 1)
    Wx, Wh = np.array([[0.0, 0.0, 40.0, 0.0]]), np.zeros((1, 4))
    c = np.array([[1.0, 1.0, 2.0], [0.0, 0.0, 1.0]])
    Hs = np.tanh(c)[:, :, None]
    got = lstm_forward(X, Wx, Wh, np.array([40.0, 40.0, 0.0, 40.0]))
    check_run(got, (Hs, Hs[:, 2], c[:, 2:]))
