from otter.test_files import test_case

OK_FORMAT = False
name = "q1_4"


@test_case(points=1, hidden=False)
def test_thirds(audit):
    """The concert table with the weights 33, 33, 33 and the threshold 60"""
    from student_lib.checks import use_hints
    use_hints({
        '01d2fcb66c90eb93': 'The decisions have to be 0 and 1 as int64, yours are floats.',
        '079c4916f79b283a': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        '0882cf26e6d60007': 'You compare the totals with y. Decide first: only a decision, 0 or 1, can be compared with y.',
        '09550393bfec5662': 'You count rows from 1. As everywhere in Python, the first row is row 0.',
        '0d2f2233cd2dbb5e': 'Every row has its own total. You added them all up into one number.',
        '1029c03c50c3b40f': 'n_wrong counts rows, so it has to be an int. Yours is a float.',
        '13d6e3c895cec456': 'Row numbers are integers: wrong_rows has to be an int64 array, yours holds floats.',
        '1952a3de22c468fc': 'The totals have to be float64 also where all inputs and weights are whole numbers.',
        '3325ea6b8f64b4a6': 'wrong_rows is a mask with one truth value per row. The numbers of the wrong rows are asked for.',
        '3d7ded8908a47209': 'wrong_rows is a mask with one truth value per row. The numbers of the wrong rows are asked for.',
        '4a6b1d3ab40b3ed5': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        '4c4916948d3f81fe': 'These are the rows that agree with y. The rows that differ are asked for.',
        '50621220c161884d': 'n_wrong counts the rows that are right. It has to be the length of wrong_rows.',
        '51923b627d394c04': 'n_wrong is a tuple, the shape of an array. A plain int is asked for.',
        '519c3df9d862e2e1': 'The decisions have to be 0 and 1 as int64, yours are bools.',
        '51a7d5822197dd3e': 'np.where gives a tuple with one array per axis. The array in it is asked for.',
        '536b857d09ed0d03': 'Your four results come as a tuple. A dict with the four keys of the question is asked for.',
        '5cc3ff229727e041': 'wrong_rows is a list. The question asks for an int64 array, so that X[wrong_rows] gives these rows.',
        '643b1cc95d3ba8cb': 'wrong_rows has the shape (k, 1). The question asks for one axis, (k,).',
        '67f7ac1dc31ecfa1': 'The decisions have to be 0 and 1 as int64, yours are bools.',
        '685d04250a1bc174': 'Under predicted you return y, the wanted decisions. What these weights decide is asked for.',
        '6a8adb3918208f2a': 'n_wrong is a tuple, the shape of an array. A plain int is asked for.',
        '6e44db816133108e': 'wrong_rows marks every row with 0 or 1. The numbers of the wrong rows are asked for.',
        '6ef9de6827af52a8': 'You find one kind of error only. A wrong yes and a wrong no both differ from y.',
        '7b7d4b0886fa9403': 'The decisions have to be 0 and 1 as int64, yours are floats.',
        '82f8ee9379470d67': 'n_wrong counts rows, so it has to be an int. Yours is a float.',
        '8654ac14c8825f50': 'The totals have to be float64 also where all inputs and weights are whole numbers.',
        '91e6ee180ace85b5': 'The count of the wrong rows, n_wrong, is missing from the dict.',
        '92e61152468511c7': 'Row numbers are integers: wrong_rows has to be an int64 array, yours holds floats.',
        '95a17eb10a1e2141': 'The dict lacks a key of the question: compare the names of your keys with it, letter by letter.',
        '960baf0a3a02f9df': 'You count rows from 1. As everywhere in Python, the first row is row 0.',
        '97e8c77bee09c8f4': 'Your count is 1 always: it is the length of the tuple that np.where gives, not of the array in it.',
        '9dfae4d1380dcae5': 'The dict lacks a key of the question: compare the names of your keys with it, letter by letter.',
        'a3ef5925b4f82aeb': 'wrong_rows holds the inputs of the wrong rows. Their numbers, counted from 0, are asked for.',
        'ac63b89e43f1e1f4': 'Under predicted you say whether a row is right. The decision itself, 0 or 1, is asked for.',
        'ac678a82cca7f35e': 'n_wrong is the number of wrong rows, not their share among all rows.',
        'ae4b284ae56a0ec5': 'np.where gives a tuple with one array per axis. The array in it is asked for.',
        'b4011eff90039a18': 'wrong_rows has the shape (k, 1). The question asks for one axis, (k,).',
        'b5417c6989b7ab7f': 'You find one kind of error only. A wrong yes and a wrong no both differ from y.',
        'd3d7b81b72ecd008': 'The decisions are right, but totals are the weighted sums alone, without taking the threshold off.',
        'd8f45626afa66add': 'wrong_rows is a list. The question asks for an int64 array, so that X[wrong_rows] gives these rows.',
        'dbca40a148bcaabf': 'These are the rows that agree with y. The rows that differ are asked for.',
        'dc59b247983491f0': 'Under predicted you return y, the wanted decisions. What these weights decide is asked for.',
        'df2980355dc88a38': 'The decisions are right, but totals are the weighted sums alone, without taking the threshold off.',
        'e2b5d30698d07c01': 'Your four results come as a tuple. A dict with the four keys of the question is asked for.',
        'eaa0947e9f94ec72': 'Under predicted you say whether a row is right. The decision itself, 0 or 1, is asked for.',
        'ec1ceda62b69e46f': 'Every row has its own total. You added them all up into one number.',
        'eca94876aad4d6f4': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        'f2a8b77704c765a7': 'The count of the wrong rows, n_wrong, is missing from the dict.',
        'f2db4864c7bb68ee': 'You compare the totals with y. Decide first: only a decision, 0 or 1, can be compared with y.',
        'f41d4e0a888c1388': 'n_wrong counts the rows that are right. It has to be the length of wrong_rows.',
        'f50dd57acbd4da5e': 'wrong_rows holds the inputs of the wrong rows. Their numbers, counted from 0, are asked for.',
        'f52cad2899812f10': 'n_wrong is the number of wrong rows, not their share among all rows.',
        'faa7b6e7193c2e99': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        'fde3ce3f75eec6da': 'wrong_rows marks every row with 0 or 1. The numbers of the wrong rows are asked for.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_dict, check_int
    CONCERT = np.array([[1, 1, 1], [1, 0, 1], [1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 0, 1]])
    WANTED = np.array([1, 1, 0, 0, 0, 0, 0])
    KEYS = ("totals", "predicted", "wrong_rows", "n_wrong")

    def check_audit(label, got, totals, predicted, wrong_rows):
        """All four entries of an audit."""
        found = check_dict(label, got, KEYS)
        check_array(f'{label}["totals"]', found["totals"], totals)
        check_array(f'{label}["predicted"]', found["predicted"], predicted, dtype=int)
        check_array(f'{label}["wrong_rows"]', found["wrong_rows"],
                    np.array(wrong_rows, dtype=np.int64), dtype=int)
        check_int(f'{label}["n_wrong"]', found["n_wrong"], len(wrong_rows))

    got = audit(CONCERT, WANTED, np.array([33, 33, 33]), 60)
    check_audit("audit(X, y, [33, 33, 33], 60)", got, [99.0, 66, 33, 66, 66, 33, 33],
                [1, 1, 0, 1, 1, 0, 0], [3, 4])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q1.4 run when you hand in.")
def test_example(audit):
    """Three rows, one of them decided wrongly"""
    from student_lib.checks import use_hints
    use_hints({
        '01d2fcb66c90eb93': 'The decisions have to be 0 and 1 as int64, yours are floats.',
        '079c4916f79b283a': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        '0882cf26e6d60007': 'You compare the totals with y. Decide first: only a decision, 0 or 1, can be compared with y.',
        '09550393bfec5662': 'You count rows from 1. As everywhere in Python, the first row is row 0.',
        '0d2f2233cd2dbb5e': 'Every row has its own total. You added them all up into one number.',
        '1029c03c50c3b40f': 'n_wrong counts rows, so it has to be an int. Yours is a float.',
        '13d6e3c895cec456': 'Row numbers are integers: wrong_rows has to be an int64 array, yours holds floats.',
        '1952a3de22c468fc': 'The totals have to be float64 also where all inputs and weights are whole numbers.',
        '3325ea6b8f64b4a6': 'wrong_rows is a mask with one truth value per row. The numbers of the wrong rows are asked for.',
        '3d7ded8908a47209': 'wrong_rows is a mask with one truth value per row. The numbers of the wrong rows are asked for.',
        '4a6b1d3ab40b3ed5': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        '4c4916948d3f81fe': 'These are the rows that agree with y. The rows that differ are asked for.',
        '50621220c161884d': 'n_wrong counts the rows that are right. It has to be the length of wrong_rows.',
        '51923b627d394c04': 'n_wrong is a tuple, the shape of an array. A plain int is asked for.',
        '519c3df9d862e2e1': 'The decisions have to be 0 and 1 as int64, yours are bools.',
        '51a7d5822197dd3e': 'np.where gives a tuple with one array per axis. The array in it is asked for.',
        '536b857d09ed0d03': 'Your four results come as a tuple. A dict with the four keys of the question is asked for.',
        '5cc3ff229727e041': 'wrong_rows is a list. The question asks for an int64 array, so that X[wrong_rows] gives these rows.',
        '643b1cc95d3ba8cb': 'wrong_rows has the shape (k, 1). The question asks for one axis, (k,).',
        '67f7ac1dc31ecfa1': 'The decisions have to be 0 and 1 as int64, yours are bools.',
        '685d04250a1bc174': 'Under predicted you return y, the wanted decisions. What these weights decide is asked for.',
        '6a8adb3918208f2a': 'n_wrong is a tuple, the shape of an array. A plain int is asked for.',
        '6e44db816133108e': 'wrong_rows marks every row with 0 or 1. The numbers of the wrong rows are asked for.',
        '6ef9de6827af52a8': 'You find one kind of error only. A wrong yes and a wrong no both differ from y.',
        '7b7d4b0886fa9403': 'The decisions have to be 0 and 1 as int64, yours are floats.',
        '82f8ee9379470d67': 'n_wrong counts rows, so it has to be an int. Yours is a float.',
        '8654ac14c8825f50': 'The totals have to be float64 also where all inputs and weights are whole numbers.',
        '91e6ee180ace85b5': 'The count of the wrong rows, n_wrong, is missing from the dict.',
        '92e61152468511c7': 'Row numbers are integers: wrong_rows has to be an int64 array, yours holds floats.',
        '95a17eb10a1e2141': 'The dict lacks a key of the question: compare the names of your keys with it, letter by letter.',
        '960baf0a3a02f9df': 'You count rows from 1. As everywhere in Python, the first row is row 0.',
        '97e8c77bee09c8f4': 'Your count is 1 always: it is the length of the tuple that np.where gives, not of the array in it.',
        '9dfae4d1380dcae5': 'The dict lacks a key of the question: compare the names of your keys with it, letter by letter.',
        'a3ef5925b4f82aeb': 'wrong_rows holds the inputs of the wrong rows. Their numbers, counted from 0, are asked for.',
        'ac63b89e43f1e1f4': 'Under predicted you say whether a row is right. The decision itself, 0 or 1, is asked for.',
        'ac678a82cca7f35e': 'n_wrong is the number of wrong rows, not their share among all rows.',
        'ae4b284ae56a0ec5': 'np.where gives a tuple with one array per axis. The array in it is asked for.',
        'b4011eff90039a18': 'wrong_rows has the shape (k, 1). The question asks for one axis, (k,).',
        'b5417c6989b7ab7f': 'You find one kind of error only. A wrong yes and a wrong no both differ from y.',
        'd3d7b81b72ecd008': 'The decisions are right, but totals are the weighted sums alone, without taking the threshold off.',
        'd8f45626afa66add': 'wrong_rows is a list. The question asks for an int64 array, so that X[wrong_rows] gives these rows.',
        'dbca40a148bcaabf': 'These are the rows that agree with y. The rows that differ are asked for.',
        'dc59b247983491f0': 'Under predicted you return y, the wanted decisions. What these weights decide is asked for.',
        'df2980355dc88a38': 'The decisions are right, but totals are the weighted sums alone, without taking the threshold off.',
        'e2b5d30698d07c01': 'Your four results come as a tuple. A dict with the four keys of the question is asked for.',
        'eaa0947e9f94ec72': 'Under predicted you say whether a row is right. The decision itself, 0 or 1, is asked for.',
        'ec1ceda62b69e46f': 'Every row has its own total. You added them all up into one number.',
        'eca94876aad4d6f4': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        'f2a8b77704c765a7': 'The count of the wrong rows, n_wrong, is missing from the dict.',
        'f2db4864c7bb68ee': 'You compare the totals with y. Decide first: only a decision, 0 or 1, can be compared with y.',
        'f41d4e0a888c1388': 'n_wrong counts the rows that are right. It has to be the length of wrong_rows.',
        'f50dd57acbd4da5e': 'wrong_rows holds the inputs of the wrong rows. Their numbers, counted from 0, are asked for.',
        'f52cad2899812f10': 'n_wrong is the number of wrong rows, not their share among all rows.',
        'faa7b6e7193c2e99': 'n_wrong has to be a plain int: how many wrong rows there are, not an array.',
        'fde3ce3f75eec6da': 'wrong_rows marks every row with 0 or 1. The numbers of the wrong rows are asked for.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_dict, check_int
    KEYS = ("totals", "predicted", "wrong_rows", "n_wrong")

    def check_audit(label, got, totals, predicted, wrong_rows):
        """All four entries of an audit."""
        found = check_dict(label, got, KEYS)
        check_array(f'{label}["totals"]', found["totals"], totals)
        check_array(f'{label}["predicted"]', found["predicted"], predicted, dtype=int)
        check_array(f'{label}["wrong_rows"]', found["wrong_rows"],
                    np.array(wrong_rows, dtype=np.int64), dtype=int)
        check_int(f'{label}["n_wrong"]', found["n_wrong"], len(wrong_rows))

    X, y = np.array([[1, 1], [1, 0], [0, 1]]), np.array([1, 1, 0])
    got = audit(X, y, np.array([40, 30]), 60)
    check_audit("audit([[1, 1], [1, 0], [0, 1]], [1, 1, 0], [40, 30], 60)", got,
                [70.0, 40, 30], [1, 0, 0], [1])
