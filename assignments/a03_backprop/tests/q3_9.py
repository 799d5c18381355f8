from otter.test_files import test_case

OK_FORMAT = False
name = "q3_9"


@test_case(points=1, hidden=False)
def test_start(train_mlp):
    """No epochs: the first weights, biases 0, and an empty history"""
    from student_lib.checks import use_hints
    use_hints({
        '0f5a556e43225679': 'All your weights start with the same number, so all hidden units get the same gradient and the columns stay equal for ever. Draw the first weights at random.',
        '152564de6821e9d3': 'Each layer of yours starts the generator with the seed again, so all layers begin with the same random numbers. One generator serves the whole training.',
        '1a68d19424984193': 'Your steps get smaller as the batch gets larger. The gradient is a mean over the batch already, so the step uses lr as it is.',
        '1dde2a28bd060c37': 'Your random numbers are those of the old generator of numpy, np.random.seed or RandomState. Make yours with np.random.default_rng(seed).',
        '22d40d5640950bce': 'Your random numbers are those of the old generator of numpy, np.random.seed or RandomState. Make yours with np.random.default_rng(seed).',
        '2d40ebf8390bdc21': 'Your history adds up the losses of the batches. With more batches in an epoch the number would grow: it has to be a mean over the samples.',
        '2e7e14f6a0d7df2a': 'All weights start at 0, so all hidden units get the same gradient: the hidden columns stay equal for ever. Draw the first weights at random.',
        '398da6ccc6a23ce9': 'Your history has one entry too many: it begins with the loss before the training. It has exactly one entry for each epoch.',
        '516c1225e2ba7d5d': 'Your history counts a short last batch as much as a full one. The mean is over samples: how much should a batch of 2 rows weigh in a mean over 10?',
        '60fe700b5e16c107': 'Your net does not depend on the seed. Two calls with the same seed must give the same net, and another seed another one.',
        '64377bbe38e67e16': 'You draw an order of the rows before the weights, so the weights get other random numbers. First all weights, then the orders, each at the start of its epoch.',
        '661a65c9c375b54c': 'You return the parameters and the history as a pair. The question asks for a dict with two entries that have names.',
        '7be1777b4ac0b1a1': 'Your first weights are too small. The standard deviation is sqrt(1 / fan_in): did you forget the root?',
        '7c175977c6596976': 'Your first weights are drawn from a uniform distribution. They have to be normal, with mean 0.',
        '8128f31466ab5691': 'Your net does not depend on the seed. Two calls with the same seed must give the same net, and another seed another one.',
        '81db1223d10d2934': 'You draw the biases at random. They start at 0, and no random number may be used up for them.',
        '892743b56539dca3': 'All your weights start with the same number, so all hidden units get the same gradient and the columns stay equal for ever. Draw the first weights at random.',
        '8a98961cd47118f2': 'All weights start at 0, so all hidden units get the same gradient: the hidden columns stay equal for ever. Draw the first weights at random.',
        '902b5cdf08ea19f0': 'Your first weights are too small. The standard deviation is sqrt(1 / fan_in): did you forget the root?',
        '918b5e3eece51b7c': 'Your first weights have the right numbers in the wrong places. Draw each W in one go with the shape (fan_in, fan_out), not turned round.',
        '9216eb43370c02ac': 'Your first weights are drawn from a uniform distribution. They have to be normal, with mean 0.',
        '96a0f1127bdec1f7': 'You return the parameters and the history as a pair. The question asks for a dict with two entries that have names.',
        'ada8d23f64c7b572': 'You draw the biases at random. They start at 0, and no random number may be used up for them.',
        'b293ed68094cb811': 'Your biases do not start at 0. What does a net without any training do with an input of zeros?',
        'befe8051c9ed2885': 'You draw the weights of the last layer first. The order is the order of the layers, from the input on.',
        'c4e49f866062ba98': 'The scale of your first weights belongs to fan_out. Which size of W is the number of inputs of the layer?',
        'd13e1861a82dc4eb': 'Your history has one entry too many: it begins with the loss before the training. It has exactly one entry for each epoch.',
        'd42cd6c941d0d08e': 'Your loss grows during the training. Which way does sgd_step go already, and which sign do you give it?',
        'd52aebe4b4a5481b': 'Your history knows only the last batch of each epoch. It averages over all samples of the epoch.',
        'd66097e5847cdcde': 'You draw an order of the rows before the weights, so the weights get other random numbers. First all weights, then the orders, each at the start of its epoch.',
        'df90b553219c6276': 'Your history is one epoch late: its entry is the loss from before the epoch, so the work of the last epoch is never seen in it.',
        'fa3b126b8e2cb921': 'Your history has one entry for each batch. It should have one for each epoch.',
        'fc29e975c64f5c3a': 'Your biases do not start at 0. What does a net without any training do with an input of zeros?',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array, check_dict, check_float, check_sequence
    CALL = "train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed)"

    def first_weights(sizes, seed):
        """The weights of the net before training."""
        rng = np.random.default_rng(seed)
        return [rng.normal(size=(a, b)) * (1 / a) ** 0.5 for a, b in zip(sizes[:-1], sizes[1:],
                                                                         strict=True)]

    def check_params(got, expected):
        """The dict, the form of params, then every weight and bias."""
        params = check_dict(CALL, got, ["params", "history"])["params"]
        pairs = check_sequence(f"params of {CALL}", params, len(expected))
        for k, (pair, (W, b)) in enumerate(zip(pairs, expected, strict=True)):
            label = f"pair {k} of the params of {CALL}"
            found = check_sequence(label, pair, 2)
            check_array(f"W of {label}", found[0], W, tolerance=GRADIENT)
            check_array(f"b of {label}", found[1], b, tolerance=GRADIENT)

    def check_history(got, *accepted):
        """One float for each epoch: the first accepted history, or entirely another one of them."""
        history = check_dict(CALL, got, ["params", "history"])["history"]
        history = check_sequence(f"history of {CALL}", history, len(accepted[0]))
        numbers = all(isinstance(value, float) for value in history)
        expected = accepted[0]
        for other in accepted[1:]:
            if numbers and np.allclose(history, other, rtol=1e-6, atol=1e-9):
                expected = other
        for k, value in enumerate(history):
            check_float(f"history[{k}] of {CALL}", value, expected[k], tolerance=GRADIENT)

    for sizes, kinds, seed in (([2, 3, 1], ["tanh", "linear"], 5), ([4, 2], ["linear"], 0)):
        X, y = np.ones((3, sizes[0])), np.ones((3, sizes[-1]))
        got = train_mlp(X, y, sizes, kinds, "mse", 0.1, 0, 2, seed)
        check_params(got, [(W, np.zeros(W.shape[1])) for W in first_weights(sizes, seed)])
        check_history(got, [])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q3.9 run when you hand in.")
def test_example(train_mlp):
    """The worked example: three equal rows, batches of two, one epoch"""
    from student_lib.checks import use_hints
    use_hints({
        '0f5a556e43225679': 'All your weights start with the same number, so all hidden units get the same gradient and the columns stay equal for ever. Draw the first weights at random.',
        '152564de6821e9d3': 'Each layer of yours starts the generator with the seed again, so all layers begin with the same random numbers. One generator serves the whole training.',
        '1a68d19424984193': 'Your steps get smaller as the batch gets larger. The gradient is a mean over the batch already, so the step uses lr as it is.',
        '1dde2a28bd060c37': 'Your random numbers are those of the old generator of numpy, np.random.seed or RandomState. Make yours with np.random.default_rng(seed).',
        '22d40d5640950bce': 'Your random numbers are those of the old generator of numpy, np.random.seed or RandomState. Make yours with np.random.default_rng(seed).',
        '2d40ebf8390bdc21': 'Your history adds up the losses of the batches. With more batches in an epoch the number would grow: it has to be a mean over the samples.',
        '2e7e14f6a0d7df2a': 'All weights start at 0, so all hidden units get the same gradient: the hidden columns stay equal for ever. Draw the first weights at random.',
        '398da6ccc6a23ce9': 'Your history has one entry too many: it begins with the loss before the training. It has exactly one entry for each epoch.',
        '516c1225e2ba7d5d': 'Your history counts a short last batch as much as a full one. The mean is over samples: how much should a batch of 2 rows weigh in a mean over 10?',
        '60fe700b5e16c107': 'Your net does not depend on the seed. Two calls with the same seed must give the same net, and another seed another one.',
        '64377bbe38e67e16': 'You draw an order of the rows before the weights, so the weights get other random numbers. First all weights, then the orders, each at the start of its epoch.',
        '661a65c9c375b54c': 'You return the parameters and the history as a pair. The question asks for a dict with two entries that have names.',
        '7be1777b4ac0b1a1': 'Your first weights are too small. The standard deviation is sqrt(1 / fan_in): did you forget the root?',
        '7c175977c6596976': 'Your first weights are drawn from a uniform distribution. They have to be normal, with mean 0.',
        '8128f31466ab5691': 'Your net does not depend on the seed. Two calls with the same seed must give the same net, and another seed another one.',
        '81db1223d10d2934': 'You draw the biases at random. They start at 0, and no random number may be used up for them.',
        '892743b56539dca3': 'All your weights start with the same number, so all hidden units get the same gradient and the columns stay equal for ever. Draw the first weights at random.',
        '8a98961cd47118f2': 'All weights start at 0, so all hidden units get the same gradient: the hidden columns stay equal for ever. Draw the first weights at random.',
        '902b5cdf08ea19f0': 'Your first weights are too small. The standard deviation is sqrt(1 / fan_in): did you forget the root?',
        '918b5e3eece51b7c': 'Your first weights have the right numbers in the wrong places. Draw each W in one go with the shape (fan_in, fan_out), not turned round.',
        '9216eb43370c02ac': 'Your first weights are drawn from a uniform distribution. They have to be normal, with mean 0.',
        '96a0f1127bdec1f7': 'You return the parameters and the history as a pair. The question asks for a dict with two entries that have names.',
        'ada8d23f64c7b572': 'You draw the biases at random. They start at 0, and no random number may be used up for them.',
        'b293ed68094cb811': 'Your biases do not start at 0. What does a net without any training do with an input of zeros?',
        'befe8051c9ed2885': 'You draw the weights of the last layer first. The order is the order of the layers, from the input on.',
        'c4e49f866062ba98': 'The scale of your first weights belongs to fan_out. Which size of W is the number of inputs of the layer?',
        'd13e1861a82dc4eb': 'Your history has one entry too many: it begins with the loss before the training. It has exactly one entry for each epoch.',
        'd42cd6c941d0d08e': 'Your loss grows during the training. Which way does sgd_step go already, and which sign do you give it?',
        'd52aebe4b4a5481b': 'Your history knows only the last batch of each epoch. It averages over all samples of the epoch.',
        'd66097e5847cdcde': 'You draw an order of the rows before the weights, so the weights get other random numbers. First all weights, then the orders, each at the start of its epoch.',
        'df90b553219c6276': 'Your history is one epoch late: its entry is the loss from before the epoch, so the work of the last epoch is never seen in it.',
        'fa3b126b8e2cb921': 'Your history has one entry for each batch. It should have one for each epoch.',
        'fc29e975c64f5c3a': 'Your biases do not start at 0. What does a net without any training do with an input of zeros?',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array, check_dict, check_float, check_sequence
    CALL = "train_mlp(X, y, sizes, kinds, loss, lr, epochs, batch_size, seed)"

    def first_weights(sizes, seed):
        """The weights of the net before training."""
        rng = np.random.default_rng(seed)
        return [rng.normal(size=(a, b)) * (1 / a) ** 0.5 for a, b in zip(sizes[:-1], sizes[1:],
                                                                         strict=True)]

    def check_params(got, expected):
        """The dict, the form of params, then every weight and bias."""
        params = check_dict(CALL, got, ["params", "history"])["params"]
        pairs = check_sequence(f"params of {CALL}", params, len(expected))
        for k, (pair, (W, b)) in enumerate(zip(pairs, expected, strict=True)):
            label = f"pair {k} of the params of {CALL}"
            found = check_sequence(label, pair, 2)
            check_array(f"W of {label}", found[0], W, tolerance=GRADIENT)
            check_array(f"b of {label}", found[1], b, tolerance=GRADIENT)

    def check_history(got, *accepted):
        """One float for each epoch: the first accepted history, or entirely another one of them."""
        history = check_dict(CALL, got, ["params", "history"])["history"]
        history = check_sequence(f"history of {CALL}", history, len(accepted[0]))
        numbers = all(isinstance(value, float) for value in history)
        expected = accepted[0]
        for other in accepted[1:]:
            if numbers and np.allclose(history, other, rtol=1e-6, atol=1e-9):
                expected = other
        for k, value in enumerate(history):
            check_float(f"history[{k}] of {CALL}", value, expected[k], tolerance=GRADIENT)

    X, y = np.zeros((3, 2), dtype=int), np.full((3, 1), 4)
    got = train_mlp(X, y, [2, 1], ["linear"], "mse", 0.25, 1, 2, 3)
    check_params(got, [(first_weights([2, 1], 3)[0], [3.0])])
    check_history(got, [12.0], [1.0])
