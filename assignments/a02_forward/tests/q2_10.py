from otter.test_files import test_case

OK_FORMAT = False
name = "q2_10"


@test_case(points=0.5, hidden=False)
def test_examples(read_softmax):
    """The two worked examples"""
    from student_lib.checks import use_hints
    use_hints({
        '017c46b0acf29291': 'Class 0 exists: labels are counted from 0.',
        '0a48758569954cc4': 'A label is used as an index, so it is an int. Yours is a float.',
        '2437f37c00188514': 'p is the result of a softmax already. You apply it a second time.',
        '2ed846ba6a3b0720': 'The class has the highest value. You picked the lowest one.',
        '45994252564b692a': 'The class has the highest value. You picked the lowest one.',
        '4d18d833d6e15701': 'Report the entry as it stands in p. You divide the row by its sum first.',
        '4e5e26964921a429': 'The order is label, probability, valid. Your first two are exchanged.',
        '7567ab44a5a2fe8e': 'p is the result of a softmax already. You apply it a second time.',
        '82f8ee9379470d67': 'A label is used as an index, so it is an int. Yours is a float.',
        '89405afa243cb4ff': 'valid is True or False, a bool. Yours is a number.',
        '8e2f3012726b1758': 'Three things are asked for: label, probability, and whether the row can be trusted.',
        '9ee49ee1c46068b7': 'The label is one int, not an array of all places where the maximum stands.',
        'a8c17481d835af7e': 'The probability is a number up to 1, as it stands in p, not a percentage.',
        'd477071c98e47326': 'The order is label, probability, valid. Your first two are exchanged.',
        'eca94876aad4d6f4': 'The label is one int, not an array of all places where the maximum stands.',
        'ece04b6d10cbac07': 'Three things are asked for: label, probability, and whether the row can be trusted.',
        'f41d4e0a888c1388': 'Class 0 exists: labels are counted from 0.',
        'f4dc4331caf19dae': 'The probability is a number up to 1, as it stands in p, not a percentage.',
        'f51c08eddd719677': 'A row that is not valid gets its label and its probability all the same: only the third part says that something is wrong.',
    })
    import numpy as np
    from student_lib.checks import check_bool, check_float, check_int, check_sequence

    def check_reading(label, got, expected):
        """The three parts of an answer."""
        which, sure, valid = check_sequence(label, got, 3)
        check_int(f"label of {label}", which, expected[0])
        check_float(f"probability of {label}", sure, expected[1])
        check_bool(f"valid of {label}", valid, expected[2])

    got = read_softmax(np.array([0.1, 0.7, 0.2]))
    check_reading("read_softmax([0.1, 0.7, 0.2])", got, (1, 0.7, True))
    got = read_softmax(np.array([0.1, 0.7, 0.1]))
    check_reading("read_softmax([0.1, 0.7, 0.1])", got, (1, 0.7, False))


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q2.10 run when you hand in.")
def test_digit(read_softmax):
    """Ten classes, most of them impossible: the digit is a 3"""
    from student_lib.checks import use_hints
    use_hints({
        '017c46b0acf29291': 'Class 0 exists: labels are counted from 0.',
        '0a48758569954cc4': 'A label is used as an index, so it is an int. Yours is a float.',
        '2437f37c00188514': 'p is the result of a softmax already. You apply it a second time.',
        '2ed846ba6a3b0720': 'The class has the highest value. You picked the lowest one.',
        '45994252564b692a': 'The class has the highest value. You picked the lowest one.',
        '4d18d833d6e15701': 'Report the entry as it stands in p. You divide the row by its sum first.',
        '4e5e26964921a429': 'The order is label, probability, valid. Your first two are exchanged.',
        '7567ab44a5a2fe8e': 'p is the result of a softmax already. You apply it a second time.',
        '82f8ee9379470d67': 'A label is used as an index, so it is an int. Yours is a float.',
        '89405afa243cb4ff': 'valid is True or False, a bool. Yours is a number.',
        '8e2f3012726b1758': 'Three things are asked for: label, probability, and whether the row can be trusted.',
        '9ee49ee1c46068b7': 'The label is one int, not an array of all places where the maximum stands.',
        'a8c17481d835af7e': 'The probability is a number up to 1, as it stands in p, not a percentage.',
        'd477071c98e47326': 'The order is label, probability, valid. Your first two are exchanged.',
        'eca94876aad4d6f4': 'The label is one int, not an array of all places where the maximum stands.',
        'ece04b6d10cbac07': 'Three things are asked for: label, probability, and whether the row can be trusted.',
        'f41d4e0a888c1388': 'Class 0 exists: labels are counted from 0.',
        'f4dc4331caf19dae': 'The probability is a number up to 1, as it stands in p, not a percentage.',
        'f51c08eddd719677': 'A row that is not valid gets its label and its probability all the same: only the third part says that something is wrong.',
    })
    import numpy as np
    from student_lib.checks import check_bool, check_float, check_int, check_sequence

    def check_reading(label, got, expected):
        """The three parts of an answer."""
        which, sure, valid = check_sequence(label, got, 3)
        check_int(f"label of {label}", which, expected[0])
        check_float(f"probability of {label}", sure, expected[1])
        check_bool(f"valid of {label}", valid, expected[2])

    p = np.array([0, 0, 0.02, 0.95, 0, 0, 0, 0, 0.03, 0])
    check_reading("read_softmax(p)", read_softmax(p), (3, 0.95, True))
