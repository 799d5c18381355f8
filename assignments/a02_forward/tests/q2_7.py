from otter.test_files import test_case

OK_FORMAT = False
name = "q2_7"


@test_case(points=1, hidden=False)
def test_example(network_size):
    """The worked example: six measurements, three classes"""
    from student_lib.checks import use_hints
    use_hints({
        '17ec32ee3d9cfda9': 'Return a dict with the five keys: a tuple does not say which number is which.',
        '1bb85b204df232e6': 'You use mse for every task. It fits amounts; a probability has a loss of its own, see the table.',
        '2f9a4fcee8597507': 'A bias is not a feature: n_inputs is the number of features that was passed.',
        '4524235d15460efe': 'That loss is meant for labels that are plain class numbers. The table asks for the one that fits one output per class.',
        '4893f0a6038dce83': 'The loss of multiclass has to look at one probability per class. Yours is the loss for a single yes or no.',
        '4cac27c8c80e406b': 'Exactly one class is right, so the outputs of multiclass should share the total of 1. Which activation sees to that?',
        '4ee7b4efc4ce4bc3': 'Multiclass needs one output per class: a single number would put the classes in an order they do not have.',
        '53a077feeda4857f': 'A bias is not a feature: n_inputs is the number of features that was passed.',
        '8af0d12f8e515f33': 'The dict has five keys, and one of yours is missing. Compare your keys with the list in the question.',
        '954e6cd332f0a87e': 'Return a dict with the five keys: a tuple does not say which number is which.',
        'f60364ed015826f6': 'The dict has five keys, and one of yours is missing. Compare your keys with the list in the question.',
        'f72c6de88fc63f97': 'Under the key problem stands the task exactly as it was passed, not a longer name for it.',
    })
    from student_lib.checks import check_dict, check_equal, check_int
    KEYS = ("n_inputs", "n_outputs", "activation", "loss", "problem")

    def check_size(label, got, expected):
        """All five entries of an answer."""
        found = check_dict(label, got, KEYS)
        for key in KEYS[:2]:
            check_int(f"{label}[{key!r}]", found[key], expected[key])
        for key in KEYS[2:]:
            check_equal(f"{label}[{key!r}]", found[key], expected[key])

    got = network_size("multiclass", 6, 3)
    check_size('network_size("multiclass", 6, 3)', got, {
        "n_inputs": 6, "n_outputs": 3, "activation": "softmax",
        "loss": "categorical_crossentropy", "problem": "multiclass"})


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q2.7 run when you hand in.")
def test_keys(network_size):
    """All three tasks give a dict with the five keys and the number of inputs"""
    from student_lib.checks import use_hints
    use_hints({
        '17ec32ee3d9cfda9': 'Return a dict with the five keys: a tuple does not say which number is which.',
        '1bb85b204df232e6': 'You use mse for every task. It fits amounts; a probability has a loss of its own, see the table.',
        '2f9a4fcee8597507': 'A bias is not a feature: n_inputs is the number of features that was passed.',
        '4524235d15460efe': 'That loss is meant for labels that are plain class numbers. The table asks for the one that fits one output per class.',
        '4893f0a6038dce83': 'The loss of multiclass has to look at one probability per class. Yours is the loss for a single yes or no.',
        '4cac27c8c80e406b': 'Exactly one class is right, so the outputs of multiclass should share the total of 1. Which activation sees to that?',
        '4ee7b4efc4ce4bc3': 'Multiclass needs one output per class: a single number would put the classes in an order they do not have.',
        '53a077feeda4857f': 'A bias is not a feature: n_inputs is the number of features that was passed.',
        '8af0d12f8e515f33': 'The dict has five keys, and one of yours is missing. Compare your keys with the list in the question.',
        '954e6cd332f0a87e': 'Return a dict with the five keys: a tuple does not say which number is which.',
        'f60364ed015826f6': 'The dict has five keys, and one of yours is missing. Compare your keys with the list in the question.',
        'f72c6de88fc63f97': 'Under the key problem stands the task exactly as it was passed, not a longer name for it.',
    })
    from student_lib.checks import check_dict, check_int
    KEYS = ("n_inputs", "n_outputs", "activation", "loss", "problem")

    for args in [("regression", 4), ("binary", 3), ("multiclass", 5, 2)]:
        label = f"network_size{args}"
        found = check_dict(label, network_size(*args), KEYS)
        check_int(f'{label}["n_inputs"]', found["n_inputs"], args[1])
