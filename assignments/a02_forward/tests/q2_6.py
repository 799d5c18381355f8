from otter.test_files import test_case

OK_FORMAT = False
name = "q2_6"


@test_case(points=1, hidden=False)
def test_example(mlp_forward):
    """The worked example: a relu layer without a bias, then a linear unit"""
    from student_lib.checks import use_hints
    use_hints({
        '284fe2aa523ac78c': 'The output of the last layer belongs into the list too: it is one longer than the number of layers.',
        '3c6fbb337fd0f196': 'The length of the list is the number of layers + 1: the input and the output of every layer. You returned the last output alone.',
        '4db2690b878f540f': 'Each layer reads the one before it. Only the first one reads X; what does the second one read?',
        '59f2f0ed30d54e96': 'Your layers work without their biases. What do you do with the second part of each pair?',
        '8788b3e685c0590d': "Each list entry is after that layer's own activation. Only the last kind may be softmax; the layers before it keep theirs.",
        '8b6468cb95e978a0': 'With softmax at the end every row adds up to 1: one row belongs to one example. In yours the columns do.',
        '90abc3c5adddbb77': 'Your layers work without their biases. What do you do with the second part of each pair?',
        'a1e154933e060c99': 'The first entry is X as a float64 array, also if X came as a list or with whole numbers. Yours is still what was passed in.',
        'b56f65635db5340b': 'The length of the list is the number of layers + 1: the input and the output of every layer. You returned the last output alone.',
        'c90c3f8d9920ad02': 'The list starts with the input X itself, so it is one longer than the number of layers.',
        'd1bdf9d8ad0eb24d': 'The list starts with the input X itself, so it is one longer than the number of layers.',
        'd569c99546e8dd2e': 'The output of the last layer belongs into the list too: it is one longer than the number of layers.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def check_list(got, expected):
        """Every entry of the list, one after the other."""
        got = check_sequence("mlp_forward(X, params, kinds)", got, len(expected))
        for k, (value, wanted) in enumerate(zip(got, expected, strict=True)):
            check_array(f"mlp_forward(X, params, kinds)[{k}]", value, wanted)

    params = [(np.array([[1, -1], [1, 1]]), None), (np.array([[1], [10]]), np.array([5]))]
    got = mlp_forward(np.array([[1, 2]]), params, ["relu", "linear"])
    check_list(got, [[[1, 2]], [[3, 1]], [[18]]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q2.6 run when you hand in.")
def test_softmax(mlp_forward):
    """Two examples, relu first and softmax last: equal scores share equally"""
    from student_lib.checks import use_hints
    use_hints({
        '284fe2aa523ac78c': 'The output of the last layer belongs into the list too: it is one longer than the number of layers.',
        '3c6fbb337fd0f196': 'The length of the list is the number of layers + 1: the input and the output of every layer. You returned the last output alone.',
        '4db2690b878f540f': 'Each layer reads the one before it. Only the first one reads X; what does the second one read?',
        '59f2f0ed30d54e96': 'Your layers work without their biases. What do you do with the second part of each pair?',
        '8788b3e685c0590d': "Each list entry is after that layer's own activation. Only the last kind may be softmax; the layers before it keep theirs.",
        '8b6468cb95e978a0': 'With softmax at the end every row adds up to 1: one row belongs to one example. In yours the columns do.',
        '90abc3c5adddbb77': 'Your layers work without their biases. What do you do with the second part of each pair?',
        'a1e154933e060c99': 'The first entry is X as a float64 array, also if X came as a list or with whole numbers. Yours is still what was passed in.',
        'b56f65635db5340b': 'The length of the list is the number of layers + 1: the input and the output of every layer. You returned the last output alone.',
        'c90c3f8d9920ad02': 'The list starts with the input X itself, so it is one longer than the number of layers.',
        'd1bdf9d8ad0eb24d': 'The list starts with the input X itself, so it is one longer than the number of layers.',
        'd569c99546e8dd2e': 'The output of the last layer belongs into the list too: it is one longer than the number of layers.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def check_list(got, expected):
        """Every entry of the list, one after the other."""
        got = check_sequence("mlp_forward(X, params, kinds)", got, len(expected))
        for k, (value, wanted) in enumerate(zip(got, expected, strict=True)):
            check_array(f"mlp_forward(X, params, kinds)[{k}]", value, wanted)

    X = np.array([[1.0, -1.0], [2.0, 3.0]])
    W1, b1 = np.array([[1.0, 2.0, -1.0], [1.0, 0.0, 1.0]]), np.array([0.0, -1.0, 0.5])
    W2 = np.zeros((3, 4))
    got = mlp_forward(X, [(W1, b1), (W2, None)], ["relu", "softmax"])
    check_list(got, [X, [[0, 1, 0], [5, 3, 1.5]], np.full((2, 4), 0.25)])
