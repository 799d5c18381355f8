from otter.test_files import test_case

OK_FORMAT = False
name = "q2_4"


@test_case(points=0.5, hidden=False)
def test_sums(hidden_unit):
    """The worked example: the three sums are -0.7, 1.2 and 0.3"""
    from student_lib.checks import use_hints
    use_hints({
        '1b9bef93f0ef06ed': 'The first hidden unit is number 0, as everywhere in Python. You start counting at 1.',
        '285f8fe203a331ce': 'Your tanh is too flat: near 0 its slope should be 1. What does a sigmoid, stretched to reach from -1 to 1, need inside?',
        '3746f84e6ef3c242': 'Return a plain float. An array that holds a single number is still an array.',
        '42c13c580cf5f0f5': 'The unit adds its products up. You take their mean: with more inputs the sum gets larger, your number does not.',
        '4d84e655c81c8596': 'In W1[i, j] the first index counts inputs and the second hidden units: row i, column j. Yours has them the other way round.',
        '5993a9f5db8652da': 'For a negative sum relu gives 0. Yours turns the sum positive.',
        '72b60bce265e62ec': 'You add up the outputs of all hidden units. Only the chosen unit is asked for: its column, its sum, its activation.',
        '7fd0e527c2f01151': 'You get one number for the whole layer. What is asked is one number for the chosen unit, and only column j counts for it.',
        '82c75abdde9ebc05': 'The unit adds its products up. You take their mean: with more inputs the sum gets larger, your number does not.',
        '82d013d995231867': 'Where relu cuts off you return the int 0. The answer is a float in every case: which zero is one?',
        'a05082dedac25428': 'You return the whole layer, one number per unit. Only unit j is asked for.',
        'aedaf136b49d90fd': 'In W1[i, j] the first index counts inputs and the second hidden units: row i, column j. Yours has them the other way round.',
        'c9f876f19983a720': 'Return the number itself, a float, not an array with one entry.',
        'cf75ed7c58a85654': 'You return the whole layer, one number per unit. Only unit j is asked for.',
        'd54a40cc30ee2126': 'Sum first, then apply the activation once: the unit sees only the sum, not the single products.',
        'd795374ca2279ffc': 'Return the number itself, a float, not an array with one entry.',
        'da68b337db1c303f': 'The first hidden unit is number 0, as everywhere in Python. You start counting at 1.',
        'ffec29c568adb880': 'Return a plain float. An array that holds a single number is still an array.',
    })
    import numpy as np
    from student_lib.checks import check_float

    x, W1 = np.array([1, 2]), np.array([[0.1, 0.2, 0.3], [-0.4, 0.5, 0]])
    for j, expected in enumerate([-0.7, 1.2, 0.3]):
        got = hidden_unit(x, W1, j, "linear")
        check_float(f'hidden_unit(x, W1, {j}, "linear")', got, expected)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q2.4 run when you hand in.")
def test_activations(hidden_unit):
    """The worked example with relu, sigmoid and tanh"""
    from student_lib.checks import use_hints
    use_hints({
        '1b9bef93f0ef06ed': 'The first hidden unit is number 0, as everywhere in Python. You start counting at 1.',
        '285f8fe203a331ce': 'Your tanh is too flat: near 0 its slope should be 1. What does a sigmoid, stretched to reach from -1 to 1, need inside?',
        '3746f84e6ef3c242': 'Return a plain float. An array that holds a single number is still an array.',
        '42c13c580cf5f0f5': 'The unit adds its products up. You take their mean: with more inputs the sum gets larger, your number does not.',
        '4d84e655c81c8596': 'In W1[i, j] the first index counts inputs and the second hidden units: row i, column j. Yours has them the other way round.',
        '5993a9f5db8652da': 'For a negative sum relu gives 0. Yours turns the sum positive.',
        '72b60bce265e62ec': 'You add up the outputs of all hidden units. Only the chosen unit is asked for: its column, its sum, its activation.',
        '7fd0e527c2f01151': 'You get one number for the whole layer. What is asked is one number for the chosen unit, and only column j counts for it.',
        '82c75abdde9ebc05': 'The unit adds its products up. You take their mean: with more inputs the sum gets larger, your number does not.',
        '82d013d995231867': 'Where relu cuts off you return the int 0. The answer is a float in every case: which zero is one?',
        'a05082dedac25428': 'You return the whole layer, one number per unit. Only unit j is asked for.',
        'aedaf136b49d90fd': 'In W1[i, j] the first index counts inputs and the second hidden units: row i, column j. Yours has them the other way round.',
        'c9f876f19983a720': 'Return the number itself, a float, not an array with one entry.',
        'cf75ed7c58a85654': 'You return the whole layer, one number per unit. Only unit j is asked for.',
        'd54a40cc30ee2126': 'Sum first, then apply the activation once: the unit sees only the sum, not the single products.',
        'd795374ca2279ffc': 'Return the number itself, a float, not an array with one entry.',
        'da68b337db1c303f': 'The first hidden unit is number 0, as everywhere in Python. You start counting at 1.',
        'ffec29c568adb880': 'Return a plain float. An array that holds a single number is still an array.',
    })
    import numpy as np
    from student_lib.checks import check_float

    x, W1 = np.array([1.0, 2.0]), np.array([[0.1, 0.2, 0.3], [-0.4, 0.5, 0.0]])
    for j, expected in enumerate([0.0, 1.2, 0.3]):
        check_float(f'hidden_unit(x, W1, {j}, "relu")', hidden_unit(x, W1, j, "relu"), expected)
    got = hidden_unit(x, W1, 0, "sigmoid")
    check_float('hidden_unit(x, W1, 0, "sigmoid")', got, 0.331812227831834)
    got = hidden_unit(x, W1, 1, "tanh")
    check_float('hidden_unit(x, W1, 1, "tanh")', got, 0.833654607012155)
