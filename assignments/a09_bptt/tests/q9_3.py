from otter.test_files import test_case

OK_FORMAT = False
name = "q9_3"


@test_case(points=1, hidden=False)
def test_scalar(many_to_one_loss):
    """The worked example: one row, two steps, one unit, two classes"""
    from student_lib.checks import use_hints
    use_hints({
        '00d69e3bdac9a620': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        '233b434efa2ff0dd': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        '2508571b0dc7351d': 'You stopped after the last step. The last state depends on all steps before it, so the gradient has to go back to the start of the sequence.',
        '2695719c02b79a41': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        '316d4a74e60add91': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '3e9f69298bf114ee': 'There is one label a sequence, and it is asked for at the end: only the last state is turned into scores.',
        '529d66c06d29e19f': 'All gradients are too small by a constant factor N: the mean over the rows was taken twice.',
        '790a6e577a5248d5': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '808e3efba9cc8d2a': 'The start state is no parameter: it is fixed to zeros, so grads holds the five names of params and no other.',
        '9bab7403ce6a41c8': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        'a1a0f5f808f10da4': 'The loss is one float, the mean over the rows, not one number for each row.',
        'b58ccec1e475a26c': 'The loss is a mean over the rows, but your gradients belong to the sum: they are too large by a factor N.',
        'b5fef414057f15b5': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        'bf8481e11ebdb70f': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        'c26ab1aabbbeafd5': 'The loss is one float, the mean over the rows, not one number for each row.',
        'cf6c56ab6e69c9b7': 'The loss hangs on the last state only, so from outside a gradient arrives there and nowhere else; the earlier steps get theirs through time.',
        'ea24d33a79dfd335': 'Wy met the last state only: its gradient is built from that state, not from the mean over the steps.',
        'fc404eaa7b7e42a4': 'The loss is the mean over the rows of the batch: it must not grow when every row comes twice.',
    })
    import numpy as np
    from student_lib.checks import check_dict, check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "many_to_one_loss(X, labels, params)"
    KEYS = ("Wx", "Wh", "b", "Wy", "by")

    def check_both(got, expected):
        """The loss, then the five gradients."""
        loss, grads = check_sequence(CALL, got, 2)
        check_float("loss", loss, expected[0])
        check_gradients("grads", check_dict("grads", grads, KEYS), {k: expected[1][k] for k in KEYS})

    def tiny():
        """The worked example: one row, two steps, one unit, two classes."""
        params = {
            "Wx": np.array([[0.5]]),
            "Wh": np.array([[1.0]]),
            "b": np.array([-0.5]),
            "Wy": np.array([[2.0, 0.0]]),
            "by": np.array([0.0, 0.0]),
        }
        return np.array([[[2.0], [1.0]]]), np.array([1]), params

    TINY = 1.2154236547049795, {
        "Wx": [[2.9447198717343213]],
        "Wh": [[0.5289004524558353]],
        "b": [2.044617905677022],
        "Wy": [[0.30374063707042537, -0.30374063707042537]],
        "by": [0.7034156616760372, -0.7034156616760372],
    }

    check_both(many_to_one_loss(*tiny()), TINY)


@test_case(points=0.5, hidden=False)
def test_whole_numbers(many_to_one_loss):
    """The worked example, with dtype int for X, Wh, Wy and by"""
    from student_lib.checks import use_hints
    use_hints({
        '00d69e3bdac9a620': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        '233b434efa2ff0dd': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        '2508571b0dc7351d': 'You stopped after the last step. The last state depends on all steps before it, so the gradient has to go back to the start of the sequence.',
        '2695719c02b79a41': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        '316d4a74e60add91': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '3e9f69298bf114ee': 'There is one label a sequence, and it is asked for at the end: only the last state is turned into scores.',
        '529d66c06d29e19f': 'All gradients are too small by a constant factor N: the mean over the rows was taken twice.',
        '790a6e577a5248d5': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '808e3efba9cc8d2a': 'The start state is no parameter: it is fixed to zeros, so grads holds the five names of params and no other.',
        '9bab7403ce6a41c8': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        'a1a0f5f808f10da4': 'The loss is one float, the mean over the rows, not one number for each row.',
        'b58ccec1e475a26c': 'The loss is a mean over the rows, but your gradients belong to the sum: they are too large by a factor N.',
        'b5fef414057f15b5': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        'bf8481e11ebdb70f': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        'c26ab1aabbbeafd5': 'The loss is one float, the mean over the rows, not one number for each row.',
        'cf6c56ab6e69c9b7': 'The loss hangs on the last state only, so from outside a gradient arrives there and nowhere else; the earlier steps get theirs through time.',
        'ea24d33a79dfd335': 'Wy met the last state only: its gradient is built from that state, not from the mean over the steps.',
        'fc404eaa7b7e42a4': 'The loss is the mean over the rows of the batch: it must not grow when every row comes twice.',
    })
    import numpy as np
    from student_lib.checks import check_dict, check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "many_to_one_loss(X, labels, params)"
    KEYS = ("Wx", "Wh", "b", "Wy", "by")

    def check_both(got, expected):
        """The loss, then the five gradients."""
        loss, grads = check_sequence(CALL, got, 2)
        check_float("loss", loss, expected[0])
        check_gradients("grads", check_dict("grads", grads, KEYS), {k: expected[1][k] for k in KEYS})

    def tiny():
        """The worked example: one row, two steps, one unit, two classes."""
        params = {
            "Wx": np.array([[0.5]]),
            "Wh": np.array([[1.0]]),
            "b": np.array([-0.5]),
            "Wy": np.array([[2.0, 0.0]]),
            "by": np.array([0.0, 0.0]),
        }
        return np.array([[[2.0], [1.0]]]), np.array([1]), params

    TINY = 1.2154236547049795, {
        "Wx": [[2.9447198717343213]],
        "Wh": [[0.5289004524558353]],
        "b": [2.044617905677022],
        "Wy": [[0.30374063707042537, -0.30374063707042537]],
        "by": [0.7034156616760372, -0.7034156616760372],
    }

    X, labels, params = tiny()
    whole = {key: params[key].astype(int) for key in ("Wh", "Wy", "by")}
    check_both(many_to_one_loss(X.astype(int), labels, {**params, **whole}), TINY)


@test_case(points=0.5, hidden=False)
def test_undecided(many_to_one_loss):
    """With Wy and by all 0 the net knows nothing: the loss is the logarithm of V"""
    from student_lib.checks import use_hints
    use_hints({
        '00d69e3bdac9a620': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        '233b434efa2ff0dd': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        '2508571b0dc7351d': 'You stopped after the last step. The last state depends on all steps before it, so the gradient has to go back to the start of the sequence.',
        '2695719c02b79a41': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        '316d4a74e60add91': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '3e9f69298bf114ee': 'There is one label a sequence, and it is asked for at the end: only the last state is turned into scores.',
        '529d66c06d29e19f': 'All gradients are too small by a constant factor N: the mean over the rows was taken twice.',
        '790a6e577a5248d5': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '808e3efba9cc8d2a': 'The start state is no parameter: it is fixed to zeros, so grads holds the five names of params and no other.',
        '9bab7403ce6a41c8': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        'a1a0f5f808f10da4': 'The loss is one float, the mean over the rows, not one number for each row.',
        'b58ccec1e475a26c': 'The loss is a mean over the rows, but your gradients belong to the sum: they are too large by a factor N.',
        'b5fef414057f15b5': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        'bf8481e11ebdb70f': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        'c26ab1aabbbeafd5': 'The loss is one float, the mean over the rows, not one number for each row.',
        'cf6c56ab6e69c9b7': 'The loss hangs on the last state only, so from outside a gradient arrives there and nowhere else; the earlier steps get theirs through time.',
        'ea24d33a79dfd335': 'Wy met the last state only: its gradient is built from that state, not from the mean over the steps.',
        'fc404eaa7b7e42a4': 'The loss is the mean over the rows of the batch: it must not grow when every row comes twice.',
    })
    import numpy as np
    from student_lib.checks import check_dict, check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "many_to_one_loss(X, labels, params)"
    KEYS = ("Wx", "Wh", "b", "Wy", "by")

    def check_both(got, expected):
        """The loss, then the five gradients."""
        loss, grads = check_sequence(CALL, got, 2)
        check_float("loss", loss, expected[0])
        check_gradients("grads", check_dict("grads", grads, KEYS), {k: expected[1][k] for k in KEYS})

    X, labels = np.ones((2, 3, 4)), np.array([0, 5])
    shapes = {"Wx": (4, 5), "Wh": (5, 5), "b": (5,), "Wy": (5, 6), "by": (6,)}
    params = {key: np.zeros(shape) for key, shape in shapes.items()}
    expected = dict(params)
    expected["by"] = [1 / 6 - 1 / 2, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6 - 1 / 2]
    check_both(many_to_one_loss(X, labels, params), (np.log(6), expected))


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q9.3 run when you hand in.")
def test_keys(many_to_one_loss):
    """The gradients have exactly the five names of params"""
    from student_lib.checks import use_hints
    use_hints({
        '00d69e3bdac9a620': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        '233b434efa2ff0dd': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        '2508571b0dc7351d': 'You stopped after the last step. The last state depends on all steps before it, so the gradient has to go back to the start of the sequence.',
        '2695719c02b79a41': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        '316d4a74e60add91': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '3e9f69298bf114ee': 'There is one label a sequence, and it is asked for at the end: only the last state is turned into scores.',
        '529d66c06d29e19f': 'All gradients are too small by a constant factor N: the mean over the rows was taken twice.',
        '790a6e577a5248d5': "grads has the same keys as params: the gradient of an array is filed under the array's own name, so that an update can walk through both.",
        '808e3efba9cc8d2a': 'The start state is no parameter: it is fixed to zeros, so grads holds the five names of params and no other.',
        '9bab7403ce6a41c8': 'Use the natural logarithm: with two classes that are equally likely the loss is 0.693, not 1.',
        'a1a0f5f808f10da4': 'The loss is one float, the mean over the rows, not one number for each row.',
        'b58ccec1e475a26c': 'The loss is a mean over the rows, but your gradients belong to the sum: they are too large by a factor N.',
        'b5fef414057f15b5': 'The gradient of the scores must know the label: in every row it pulls up the right class and pushes down the others, and adds up to 0.',
        'bf8481e11ebdb70f': 'The probabilities of one sequence add up to 1 over the classes; yours add up over the rows of the batch.',
        'c26ab1aabbbeafd5': 'The loss is one float, the mean over the rows, not one number for each row.',
        'cf6c56ab6e69c9b7': 'The loss hangs on the last state only, so from outside a gradient arrives there and nowhere else; the earlier steps get theirs through time.',
        'ea24d33a79dfd335': 'Wy met the last state only: its gradient is built from that state, not from the mean over the steps.',
        'fc404eaa7b7e42a4': 'The loss is the mean over the rows of the batch: it must not grow when every row comes twice.',
    })
    import numpy as np
    from student_lib.checks import check_dict, check_property, check_sequence
    CALL = "many_to_one_loss(X, labels, params)"
    KEYS = ("Wx", "Wh", "b", "Wy", "by")

    def tiny():
        """The worked example: one row, two steps, one unit, two classes."""
        params = {
            "Wx": np.array([[0.5]]),
            "Wh": np.array([[1.0]]),
            "b": np.array([-0.5]),
            "Wy": np.array([[2.0, 0.0]]),
            "by": np.array([0.0, 0.0]),
        }
        return np.array([[[2.0], [1.0]]]), np.array([1]), params

    _, grads = check_sequence(CALL, many_to_one_loss(*tiny()), 2)
    check_dict("grads", grads, KEYS)
    extra = [key for key in grads if key not in KEYS]
    check_property(
        "grads", not extra, f"expected {', '.join(KEYS)} and nothing else; found {extra} as well",
        got=extra,
    )
