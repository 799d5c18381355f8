from otter.test_files import test_case

OK_FORMAT = False
name = "q10_2"


@test_case(points=1, hidden=False)
def test_zero(lstm_step):
    """The worked example: weights and biases 0, every gate half open; whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '04ea55fe7843909e': 'Your memory never fades: the old cell state has to pass the forget gate before anything is added.',
        '08fb8e13c4a40e94': 'Your output gate also reads the cell state. Here all gates read x and h_prev only; gates that peep at c are another kind of LSTM.',
        '1b40abc98ed9ba98': 'The two states come out in the wrong order: first h, then c, then the dict.',
        '2c09fe5e1fea4fa5': 'h shows the old cell state. The step first updates c, and then the output gate shows the new one.',
        '4c8a4318c1ca0975': 'Your g sits where o belongs: the four blocks of columns are i, f, g, o here, as in Keras. Other courses order them i, f, o, g.',
        '4d82a4b2ca0e7eb4': 'Your forget gate works on h_prev. What is kept or forgotten is the cell state c_prev.',
        '6300c94051b69ccf': 'h and c are right, but the dict holds the sums before the activation. It should hold the gates after their sigmoid or tanh.',
        '645e63d8a0dce08f': 'h shows the old cell state. The step first updates c, and then the output gate shows the new one.',
        '781b62d36260e878': 'The candidate belongs under the key "g" of the dict. Keras calls it c, but here c is the cell state.',
        '7e3b90262c3a1c9e': 'Your forget gate is opened a little too far, as if 1 were added to its bias. Keras only starts its training with such a bias: it is already in b.',
        '801530f6fce2a2ce': 'The candidate g may be negative: it says what to add to the memory, or what to take away. Which activation gives both signs?',
        '8a4f042eefa2e4f4': '|h| must stay below 1, however large the cell state has grown. What happens to c on its way to the output gate?',
        '987047e4f3162097': 'The whole candidate flows into the memory. It has to pass the input gate first: a shut input gate lets nothing in.',
        '98845ad276fd8b57': 'The dict should have the four keys i, f, g, o and no others: h and c are returned beside it.',
        'c530a36fef895bd7': 'You squash the cell state itself. c is only added to and forgotten from; the tanh belongs to what the output gate shows.',
        'c7b912b2d5aa6726': 'The candidate belongs under the key "g" of the dict. Keras calls it c, but here c is the cell state.',
        'ceaeaba9ee9f1a92': 'The two states come out in the wrong order: first h, then c, then the dict.',
        'd430086edee70cdc': '|h| must stay below 1, however large the cell state has grown. What happens to c on its way to the output gate?',
        'ddc67002941ad5e3': 'You squash the cell state itself. c is only added to and forgotten from; the tanh belongs to what the output gate shows.',
        'f94dbe5ab3cbcf49': 'Your input and forget gates also read the old cell state. Here all gates read x and h_prev only; c_prev meets nothing but the forget gate.',
        'faa31cd6936f6281': 'Your forget gate works on h_prev. What is kept or forgotten is the cell state c_prev.',
        'fb75e9f572b7299f': 'Your memory never fades: the old cell state has to pass the forget gate before anything is added.',
        'fd55e2b3dfa9eb5b': 'The candidate g may be negative: it says what to add to the memory, or what to take away. Which activation gives both signs?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_dict, check_property, check_sequence

    def states(got):
        """h and c of an answer that has three parts."""
        h, c, gates = check_sequence("lstm_step(x, h_prev, c_prev, Wx, Wh, b)", got, 3)
        return h, c, gates

    def check_gates(gates, expected):
        """The dict has the four keys, no others, and the right arrays."""
        check_dict("gates", gates, ["i", "f", "g", "o"])
        check_property("gates", len(gates) == 4, "it should have the keys i, f, g, o and no others",
                       got=sorted(map(str, gates)))
        for key in "ifgo":
            check_array(f'gates["{key}"]', gates[key], expected[key])

    def check_step(got, expected):
        """h, c and all gates."""
        h, c, gates = states(got)
        check_gates(gates, expected[2])
        check_array("c", c, expected[1])
        check_array("h", h, expected[0])

    nothing = np.zeros((1, 4), dtype=int)
    got = lstm_step(np.array([[1]]), np.array([[0]]), np.array([[2]]), nothing, nothing, nothing[0])
    half = np.array([[0.5]])
    gates = {"i": half, "f": half, "g": np.array([[0.0]]), "o": half}
    check_step(got, (0.5 * np.tanh([[1.0]]), np.array([[1.0]]), gates))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q10.2 run when you hand in.")
def test_table(lstm_step):
    """One unit whose sums are 0, 2, -1 and 1: every block with its own number"""
    from student_lib.checks import use_hints
    use_hints({
        '04ea55fe7843909e': 'Your memory never fades: the old cell state has to pass the forget gate before anything is added.',
        '08fb8e13c4a40e94': 'Your output gate also reads the cell state. Here all gates read x and h_prev only; gates that peep at c are another kind of LSTM.',
        '1b40abc98ed9ba98': 'The two states come out in the wrong order: first h, then c, then the dict.',
        '2c09fe5e1fea4fa5': 'h shows the old cell state. The step first updates c, and then the output gate shows the new one.',
        '4c8a4318c1ca0975': 'Your g sits where o belongs: the four blocks of columns are i, f, g, o here, as in Keras. Other courses order them i, f, o, g.',
        '4d82a4b2ca0e7eb4': 'Your forget gate works on h_prev. What is kept or forgotten is the cell state c_prev.',
        '6300c94051b69ccf': 'h and c are right, but the dict holds the sums before the activation. It should hold the gates after their sigmoid or tanh.',
        '645e63d8a0dce08f': 'h shows the old cell state. The step first updates c, and then the output gate shows the new one.',
        '781b62d36260e878': 'The candidate belongs under the key "g" of the dict. Keras calls it c, but here c is the cell state.',
        '7e3b90262c3a1c9e': 'Your forget gate is opened a little too far, as if 1 were added to its bias. Keras only starts its training with such a bias: it is already in b.',
        '801530f6fce2a2ce': 'The candidate g may be negative: it says what to add to the memory, or what to take away. Which activation gives both signs?',
        '8a4f042eefa2e4f4': '|h| must stay below 1, however large the cell state has grown. What happens to c on its way to the output gate?',
        '987047e4f3162097': 'The whole candidate flows into the memory. It has to pass the input gate first: a shut input gate lets nothing in.',
        '98845ad276fd8b57': 'The dict should have the four keys i, f, g, o and no others: h and c are returned beside it.',
        'c530a36fef895bd7': 'You squash the cell state itself. c is only added to and forgotten from; the tanh belongs to what the output gate shows.',
        'c7b912b2d5aa6726': 'The candidate belongs under the key "g" of the dict. Keras calls it c, but here c is the cell state.',
        'ceaeaba9ee9f1a92': 'The two states come out in the wrong order: first h, then c, then the dict.',
        'd430086edee70cdc': '|h| must stay below 1, however large the cell state has grown. What happens to c on its way to the output gate?',
        'ddc67002941ad5e3': 'You squash the cell state itself. c is only added to and forgotten from; the tanh belongs to what the output gate shows.',
        'f94dbe5ab3cbcf49': 'Your input and forget gates also read the old cell state. Here all gates read x and h_prev only; c_prev meets nothing but the forget gate.',
        'faa31cd6936f6281': 'Your forget gate works on h_prev. What is kept or forgotten is the cell state c_prev.',
        'fb75e9f572b7299f': 'Your memory never fades: the old cell state has to pass the forget gate before anything is added.',
        'fd55e2b3dfa9eb5b': 'The candidate g may be negative: it says what to add to the memory, or what to take away. Which activation gives both signs?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_dict, check_property, check_sequence

    def states(got):
        """h and c of an answer that has three parts."""
        h, c, gates = check_sequence("lstm_step(x, h_prev, c_prev, Wx, Wh, b)", got, 3)
        return h, c, gates

    def check_gates(gates, expected):
        """The dict has the four keys, no others, and the right arrays."""
        check_dict("gates", gates, ["i", "f", "g", "o"])
        check_property("gates", len(gates) == 4, "it should have the keys i, f, g, o and no others",
                       got=sorted(map(str, gates)))
        for key in "ifgo":
            check_array(f'gates["{key}"]', gates[key], expected[key])

    def check_step(got, expected):
        """h, c and all gates."""
        h, c, gates = states(got)
        check_gates(gates, expected[2])
        check_array("c", c, expected[1])
        check_array("h", h, expected[0])

    x, h_prev, c_prev = np.array([[1.0, 2.0]]), np.array([[0.5]]), np.array([[4.0]])
    Wx = np.array([[1.0, 0.0, -2.0, 2.0], [0.5, 1.0, 1.0, -1.0]])
    Wh, b = np.array([[-2.0, 4.0, 2.0, 6.0]]), np.array([-1.0, -2.0, -2.0, -2.0])
    i, f, g, o = 0.5, 0.880797077977882, -0.761594155955765, 0.731058578630005
    c = f * 4.0 + i * g
    gates = {key: np.array([[n]]) for key, n in zip("ifgo", (i, f, g, o), strict=True)}
    check_step(lstm_step(x, h_prev, c_prev, Wx, Wh, b),
               (np.array([[o * np.tanh(c)]]), np.array([[c]]), gates))
