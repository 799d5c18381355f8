from otter.test_files import test_case

OK_FORMAT = False
name = "q3_7"


@test_case(points=1, hidden=False)
def test_by_hand(mlp_backward):
    """The worked example, done by hand: two layers, mse"""
    from student_lib.checks import use_hints
    use_hints({
        '115ac3c7a56a9694': 'A bias moves the loss, also one in the first layer: your gradients say 0. They come out of the same step as those of the weights.',
        '2320ed534a40c767': 'With all inputs 0 the first sums are the biases. Does your forward pass add them?',
        '2965e28250551ab2': 'Inside each pair the order is that of params: first the weights, then the bias.',
        '2cf1f9dfe78b443e': 'Your gradients for mse are half as large as they should be. What is the derivative of a square?',
        '2f43620a02ed1588': 'All gradients belong to the same, old weights. You changed the weights of a layer before its gradient had been passed on to the layer below.',
        '39af8cd56f724baf': 'You went through the layers from the last to the first, and your list still has that order: gradient k must have the shape of params[k].',
        '44c9ce9adb879f44': 'With a single row your value is an array with one entry. It is a float, however many rows there are.',
        '4fb80a0c9c199a9e': 'A bias moves the loss, also one in the first layer: your gradients say 0. They come out of the same step as those of the weights.',
        '6e8fbb504e8de94a': 'Inside each pair the order is that of params: first the weights, then the bias.',
        '7ac3ecb2f7287d1f': 'grads is a list of pairs, one pair for each layer, just like params. Yours is one long list of arrays.',
        'a010fcb042a4ddde': 'Your gradients for mse have the opposite sign. If the output is too large, must it grow or shrink, and what does the gradient say?',
        'a131cf579db61d62': 'There is a factor of one half in your mse, in the value and in the gradients. Some books have it; here the plain mean is asked for.',
        'b5d3db65f02197cf': 'grads is a list of pairs, one pair for each layer, just like params. Yours is one long list of arrays.',
        'c537a87ab9ed9689': 'The dW of a layer is made with what that layer read. Only the first layer read X.',
        'cc3fe7ddc58aa14f': 'Softmax and cross-entropy are already combined in the gradient by the logits. You went through the activation of the last layer a second time.',
        'f8a2973dcb55d8cf': 'All layers have the gradient of the same layer: changing one entry of your list changed the others, because they share memory. How did you make the list?',
    })
    import numpy as np
    from student_lib.checks import check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "mlp_backward(X, y, params, kinds, loss)"

    def named(grads, bias=None):
        """The gradients with their names; where ``bias`` is False, db of that layer is left out."""
        found = {}
        for k, pair in enumerate(grads):
            found[f"dW of layer {k}"] = pair[0]
            if bias is None or bias[k]:
                found[f"db of layer {k}"] = pair[1]
        return found

    def check_both(got, value, grads, bias=None):
        """The loss (if a value is given), the form of the list, then all gradients."""
        found = check_sequence(CALL, got, 2)
        if value is not None:
            check_float(f"value of {CALL}", found[0], value)
        pairs = check_sequence(f"grads of {CALL}", found[1], len(grads))
        for k, pair in enumerate(pairs):
            pairs[k] = check_sequence(f"pair {k} of the grads of {CALL}", pair, 2)
        check_gradients(CALL, named(pairs, bias), named(grads, bias))

    params = [(np.array([[1, -1], [1, 1]]), np.array([0, -2])),
              (np.array([[2], [5]]), np.array([1]))]
    X, y = np.array([[1, 2]]), np.array([[5]])
    got = mlp_backward(X, y, params, ["relu", "linear"], "mse")
    check_both(got, 4.0, [([[8, 0], [16, 0]], [8, 0]), ([[12], [0]], [4])])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 12 hidden cases of Q3.7 run when you hand in.")
def test_one_layer(mlp_backward):
    """One layer and ce, with the numbers of the example of Q3.6"""
    from student_lib.checks import use_hints
    use_hints({
        '115ac3c7a56a9694': 'A bias moves the loss, also one in the first layer: your gradients say 0. They come out of the same step as those of the weights.',
        '2320ed534a40c767': 'With all inputs 0 the first sums are the biases. Does your forward pass add them?',
        '2965e28250551ab2': 'Inside each pair the order is that of params: first the weights, then the bias.',
        '2cf1f9dfe78b443e': 'Your gradients for mse are half as large as they should be. What is the derivative of a square?',
        '2f43620a02ed1588': 'All gradients belong to the same, old weights. You changed the weights of a layer before its gradient had been passed on to the layer below.',
        '39af8cd56f724baf': 'You went through the layers from the last to the first, and your list still has that order: gradient k must have the shape of params[k].',
        '44c9ce9adb879f44': 'With a single row your value is an array with one entry. It is a float, however many rows there are.',
        '4fb80a0c9c199a9e': 'A bias moves the loss, also one in the first layer: your gradients say 0. They come out of the same step as those of the weights.',
        '6e8fbb504e8de94a': 'Inside each pair the order is that of params: first the weights, then the bias.',
        '7ac3ecb2f7287d1f': 'grads is a list of pairs, one pair for each layer, just like params. Yours is one long list of arrays.',
        'a010fcb042a4ddde': 'Your gradients for mse have the opposite sign. If the output is too large, must it grow or shrink, and what does the gradient say?',
        'a131cf579db61d62': 'There is a factor of one half in your mse, in the value and in the gradients. Some books have it; here the plain mean is asked for.',
        'b5d3db65f02197cf': 'grads is a list of pairs, one pair for each layer, just like params. Yours is one long list of arrays.',
        'c537a87ab9ed9689': 'The dW of a layer is made with what that layer read. Only the first layer read X.',
        'cc3fe7ddc58aa14f': 'Softmax and cross-entropy are already combined in the gradient by the logits. You went through the activation of the last layer a second time.',
        'f8a2973dcb55d8cf': 'All layers have the gradient of the same layer: changing one entry of your list changed the others, because they share memory. How did you make the list?',
    })
    import numpy as np
    from student_lib.checks import check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "mlp_backward(X, y, params, kinds, loss)"

    def named(grads, bias=None):
        """The gradients with their names; where ``bias`` is False, db of that layer is left out."""
        found = {}
        for k, pair in enumerate(grads):
            found[f"dW of layer {k}"] = pair[0]
            if bias is None or bias[k]:
                found[f"db of layer {k}"] = pair[1]
        return found

    def check_both(got, value, grads, bias=None):
        """The loss (if a value is given), the form of the list, then all gradients."""
        found = check_sequence(CALL, got, 2)
        if value is not None:
            check_float(f"value of {CALL}", found[0], value)
        pairs = check_sequence(f"grads of {CALL}", found[1], len(grads))
        for k, pair in enumerate(pairs):
            pairs[k] = check_sequence(f"pair {k} of the grads of {CALL}", pair, 2)
        check_gradients(CALL, named(pairs, bias), named(grads, bias))

    W = np.array([[0, 0, np.log(2)], [0, np.log(6), 0]])
    got = mlp_backward(np.eye(2), np.array([2, 0]), [(W, np.zeros(3))], ["softmax"], "ce")
    dW = [[1 / 8, 1 / 8, -1 / 4], [-7 / 16, 3 / 8, 1 / 16]]
    check_both(got, 2 * np.log(2), [(dW, [-5 / 16, 1 / 2, -3 / 16])])
