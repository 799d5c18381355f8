from otter.test_files import test_case

OK_FORMAT = False
name = "q3_8"


@test_case(points=1, hidden=False)
def test_example(sgd_step):
    """The worked example: one layer and a learning rate of 0.1"""
    from student_lib.checks import use_hints
    use_hints({
        '12ecdbe28d0d3ce0': 'Your step does not depend on lr: you take away the whole gradient. The learning rate says how much of it.',
        '2ee6eff8925ae8e6': 'The biases are the same before and after your step. They learn too: each has its gradient.',
        '3252fd875bc1723e': 'The weights move by lr times their gradient, but your biases move by the whole gradient: the learning rate belongs to both.',
        '332200053b818678': 'Your step gets smaller when a layer has more inputs. Do not divide by anything: the gradient is already a mean over the batch.',
        '343a051931b22e9c': 'Only your last layer has moved. Every layer takes its step.',
        '3876a44ebba88586': 'You return the changes, not the new parameters. The old weights are missing in them.',
        '462b9efeca36b5f6': 'The loss grew after your step. The gradient points uphill, and you walk along with it.',
        '50a81b8439f006af': 'The new list has one entry for each array. It must have the form of params: one pair (W, b) for each layer.',
        '524e0246bb021eb6': 'The weights move by lr times their gradient, but your biases move by the whole gradient: the learning rate belongs to both.',
        '647f73b7790873a2': 'The new list has one entry for each array. It must have the form of params: one pair (W, b) for each layer.',
        '6cdd645d3410a1bf': 'Your step does not depend on lr: you take away the whole gradient. The learning rate says how much of it.',
        '780a578d4d11dad0': 'You return the changes, not the new parameters. The old weights are missing in them.',
        'ab89407b6707e312': 'The loss grew after your step. The gradient points uphill, and you walk along with it.',
        'e21c223f7bf93dff': 'The biases are the same before and after your step. They learn too: each has its gradient.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence

    def check_params(label, got, expected):
        """One pair for each layer, the arrays one after the other."""
        got = check_sequence(label, got, len(expected))
        for k, (pair, (W, b)) in enumerate(zip(got, expected, strict=True)):
            pair = check_sequence(f"layer {k} of {label}", pair, 2)
            check_array(f"W of layer {k} of {label}", pair[0], W)
            if b is None:
                check_property(f"b of layer {k} of {label}", pair[1] is None,
                               "a bias that is None should stay None", got=pair[1])
            else:
                check_array(f"b of layer {k} of {label}", pair[1], b)

    params = [(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([1.0, -1.0]))]
    grads = [(np.array([[10.0, 0.0], [0.0, 20.0]]), np.array([1.0, 2.0]))]
    got = sgd_step(params, grads, 0.1)
    check_params("sgd_step(params, grads, 0.1)", got, [([[0, 2], [3, 2]], [0.9, -1.2])])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q3.8 run when you hand in.")
def test_two_layers(sgd_step):
    """Two layers, 2 to 3 and 3 to 1, of ones; the gradients are 4 in the first, 8 in the second"""
    from student_lib.checks import use_hints
    use_hints({
        '12ecdbe28d0d3ce0': 'Your step does not depend on lr: you take away the whole gradient. The learning rate says how much of it.',
        '2ee6eff8925ae8e6': 'The biases are the same before and after your step. They learn too: each has its gradient.',
        '3252fd875bc1723e': 'The weights move by lr times their gradient, but your biases move by the whole gradient: the learning rate belongs to both.',
        '332200053b818678': 'Your step gets smaller when a layer has more inputs. Do not divide by anything: the gradient is already a mean over the batch.',
        '343a051931b22e9c': 'Only your last layer has moved. Every layer takes its step.',
        '3876a44ebba88586': 'You return the changes, not the new parameters. The old weights are missing in them.',
        '462b9efeca36b5f6': 'The loss grew after your step. The gradient points uphill, and you walk along with it.',
        '50a81b8439f006af': 'The new list has one entry for each array. It must have the form of params: one pair (W, b) for each layer.',
        '524e0246bb021eb6': 'The weights move by lr times their gradient, but your biases move by the whole gradient: the learning rate belongs to both.',
        '647f73b7790873a2': 'The new list has one entry for each array. It must have the form of params: one pair (W, b) for each layer.',
        '6cdd645d3410a1bf': 'Your step does not depend on lr: you take away the whole gradient. The learning rate says how much of it.',
        '780a578d4d11dad0': 'You return the changes, not the new parameters. The old weights are missing in them.',
        'ab89407b6707e312': 'The loss grew after your step. The gradient points uphill, and you walk along with it.',
        'e21c223f7bf93dff': 'The biases are the same before and after your step. They learn too: each has its gradient.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence

    def check_params(label, got, expected):
        """One pair for each layer, the arrays one after the other."""
        got = check_sequence(label, got, len(expected))
        for k, (pair, (W, b)) in enumerate(zip(got, expected, strict=True)):
            pair = check_sequence(f"layer {k} of {label}", pair, 2)
            check_array(f"W of layer {k} of {label}", pair[0], W)
            if b is None:
                check_property(f"b of layer {k} of {label}", pair[1] is None,
                               "a bias that is None should stay None", got=pair[1])
            else:
                check_array(f"b of layer {k} of {label}", pair[1], b)

    params = [(np.ones((2, 3)), np.ones(3)), (np.ones((3, 1)), np.ones(1))]
    grads = [(np.full((2, 3), 4.0), np.full(3, 4.0)), (np.full((3, 1), 8.0), np.full(1, 8.0))]
    got = sgd_step(params, grads, 0.5)
    expected = [(np.full((2, 3), -1), [-1, -1, -1]), (np.full((3, 1), -3), [-3])]
    check_params("sgd_step(params, grads, 0.5)", got, expected)
