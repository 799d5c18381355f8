from otter.test_files import test_case

OK_FORMAT = False
name = "q1_2"


@test_case(points=0.75, hidden=False)
def test_concert(weighted_sum):
    """Good weather, no transit, a friend: the row [1, 0, 1] with the weights 35, 20, 30"""
    from student_lib.checks import use_hints
    use_hints({
        '0a358120f787a48f': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '0fcc19df22c1e4d6': 'The bias is missing: with all inputs 0 the sum must be b.',
        '1d143b198f4b2137': 'One number per row is expected: you added up all rows into a single number.',
        '30312e03d050e9cd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        '31e02fe284c53c1c': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        '37c2e27295b0227d': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '3b3622c7b3524055': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        '4228d1171f6ceb79': 'You took the bias away like a threshold. Here it is added.',
        '43404cc2317d6dc1': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        '4773f844a9703a66': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '486a7ffb48339cfd': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '49420a0ef420ef00': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '4b8d3f370d7659b0': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '5139ab511080c48b': 'Cast first: products of small integers do not fit into their own dtype and wrap around. Turn X and w into floats before you multiply.',
        '5473248b8b2cf57e': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
        '56be04d0a5fd9561': 'That is the mean of the products. Add them up and do not divide by their number.',
        '63c533f500970b56': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '655ffe081ab6f134': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '6aabfcbda403cadd': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '6d0a3e32d40b4ae9': 'That is the mean of the products. Add them up and do not divide by their number.',
        '74f179d75f557738': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        '763a8ca70efb19f2': 'One number per row is expected: you added up all rows into a single number.',
        '867bfc8eae1cb982': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '8ac1c78058a76ff9': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '9b435c898ac120cc': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        '9ca2b2c075591631': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '9cdc5c58f66f2c54': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        'a0bb5a5e51cca815': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'a3bf22bec119b908': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        'a5a1636cba26fd01': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'aa81fed0e3139257': 'One number per row is expected: you added up all rows into a single number.',
        'ae07af45e895becd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        'b17c75914a432f66': 'That is the mean of the products. Add them up and do not divide by their number.',
        'b9dde030468a1b70': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        'c5d6f7f96cd2a408': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ccffc4737438bdf9': 'The fractions are lost: cast to float first and do not write sums into an array of whole numbers.',
        'db42d77e07d71c81': 'One number per row is expected: you added up all rows into a single number.',
        'dc82818e3d0a77ed': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'dcb3f85c6f8f6f30': 'You took the bias away like a threshold. Here it is added.',
        'ee442269998d7f6a': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'f40d10f92a8dcdb9': 'The bias is missing: with all inputs 0 the sum must be b.',
        'f6958ba1488da4d7': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ff242cadbcb3b344': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = weighted_sum(np.array([1, 0, 1]), np.array([35, 20, 30]))
    check_array("weighted_sum([1, 0, 1], [35, 20, 30])", got, [65.0])


@test_case(points=0.5, hidden=False)
def test_table(weighted_sum):
    """Two rows of three inputs and a bias give two numbers, as float64"""
    from student_lib.checks import use_hints
    use_hints({
        '0a358120f787a48f': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '0fcc19df22c1e4d6': 'The bias is missing: with all inputs 0 the sum must be b.',
        '1d143b198f4b2137': 'One number per row is expected: you added up all rows into a single number.',
        '30312e03d050e9cd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        '31e02fe284c53c1c': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        '37c2e27295b0227d': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '3b3622c7b3524055': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        '4228d1171f6ceb79': 'You took the bias away like a threshold. Here it is added.',
        '43404cc2317d6dc1': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        '4773f844a9703a66': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '486a7ffb48339cfd': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '49420a0ef420ef00': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '4b8d3f370d7659b0': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '5139ab511080c48b': 'Cast first: products of small integers do not fit into their own dtype and wrap around. Turn X and w into floats before you multiply.',
        '5473248b8b2cf57e': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
        '56be04d0a5fd9561': 'That is the mean of the products. Add them up and do not divide by their number.',
        '63c533f500970b56': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '655ffe081ab6f134': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '6aabfcbda403cadd': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '6d0a3e32d40b4ae9': 'That is the mean of the products. Add them up and do not divide by their number.',
        '74f179d75f557738': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        '763a8ca70efb19f2': 'One number per row is expected: you added up all rows into a single number.',
        '867bfc8eae1cb982': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '8ac1c78058a76ff9': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '9b435c898ac120cc': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        '9ca2b2c075591631': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '9cdc5c58f66f2c54': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        'a0bb5a5e51cca815': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'a3bf22bec119b908': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        'a5a1636cba26fd01': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'aa81fed0e3139257': 'One number per row is expected: you added up all rows into a single number.',
        'ae07af45e895becd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        'b17c75914a432f66': 'That is the mean of the products. Add them up and do not divide by their number.',
        'b9dde030468a1b70': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        'c5d6f7f96cd2a408': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ccffc4737438bdf9': 'The fractions are lost: cast to float first and do not write sums into an array of whole numbers.',
        'db42d77e07d71c81': 'One number per row is expected: you added up all rows into a single number.',
        'dc82818e3d0a77ed': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'dcb3f85c6f8f6f30': 'You took the bias away like a threshold. Here it is added.',
        'ee442269998d7f6a': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'f40d10f92a8dcdb9': 'The bias is missing: with all inputs 0 the sum must be b.',
        'f6958ba1488da4d7': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ff242cadbcb3b344': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = weighted_sum(np.array([[1, 0, 1], [0, 1, 0]]), np.array([35, 20, 30]), -60)
    check_array("weighted_sum([[1, 0, 1], [0, 1, 0]], [35, 20, 30], -60)", got, [5.0, -40.0])


@test_case(points=0.25, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q1.2 run when you hand in.")
def test_small_integers(weighted_sum):
    """Small integers (uint8, 0 to 255) whose products and sums are larger than that"""
    from student_lib.checks import use_hints
    use_hints({
        '0a358120f787a48f': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '0fcc19df22c1e4d6': 'The bias is missing: with all inputs 0 the sum must be b.',
        '1d143b198f4b2137': 'One number per row is expected: you added up all rows into a single number.',
        '30312e03d050e9cd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        '31e02fe284c53c1c': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        '37c2e27295b0227d': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '3b3622c7b3524055': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        '4228d1171f6ceb79': 'You took the bias away like a threshold. Here it is added.',
        '43404cc2317d6dc1': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        '4773f844a9703a66': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '486a7ffb48339cfd': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '49420a0ef420ef00': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '4b8d3f370d7659b0': 'The numbers are right, but they lie in a matrix with one row. The question asks for (N,).',
        '5139ab511080c48b': 'Cast first: products of small integers do not fit into their own dtype and wrap around. Turn X and w into floats before you multiply.',
        '5473248b8b2cf57e': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
        '56be04d0a5fd9561': 'That is the mean of the products. Add them up and do not divide by their number.',
        '63c533f500970b56': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '655ffe081ab6f134': 'You added b to the inputs, where it gets multiplied by the weights. With all inputs 0 the sum must be b.',
        '6aabfcbda403cadd': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '6d0a3e32d40b4ae9': 'That is the mean of the products. Add them up and do not divide by their number.',
        '74f179d75f557738': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        '763a8ca70efb19f2': 'One number per row is expected: you added up all rows into a single number.',
        '867bfc8eae1cb982': 'You added up the inputs. Each of them has to be multiplied by its weight first.',
        '8ac1c78058a76ff9': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        '9b435c898ac120cc': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        '9ca2b2c075591631': 'The bias is added, not multiplied in: with all inputs 0 the sum must be b, and with b = 0 the inputs still count.',
        '9cdc5c58f66f2c54': 'The numbers are right, but their shape is (N, 1). The question asks for (N,).',
        'a0bb5a5e51cca815': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'a3bf22bec119b908': 'The numbers have too few digits: the question asks for float64, yours is float32.',
        'a5a1636cba26fd01': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'aa81fed0e3139257': 'One number per row is expected: you added up all rows into a single number.',
        'ae07af45e895becd': 'You added b D times, once for every input. The bias belongs to the unit and enters the sum once.',
        'b17c75914a432f66': 'That is the mean of the products. Add them up and do not divide by their number.',
        'b9dde030468a1b70': 'You added b to the weights, where it gets multiplied by the inputs. With all inputs 0 the sum must be b.',
        'c5d6f7f96cd2a408': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ccffc4737438bdf9': 'The fractions are lost: cast to float first and do not write sums into an array of whole numbers.',
        'db42d77e07d71c81': 'One number per row is expected: you added up all rows into a single number.',
        'dc82818e3d0a77ed': 'One number per row is expected: after multiplying inputs and weights, add up the products of each row.',
        'dcb3f85c6f8f6f30': 'You took the bias away like a threshold. Here it is added.',
        'ee442269998d7f6a': 'The numbers are right, but in a list: the question asks for a numpy array of float64.',
        'f40d10f92a8dcdb9': 'The bias is missing: with all inputs 0 the sum must be b.',
        'f6958ba1488da4d7': 'You already decided. This question asks for the sums themselves, a later one turns them into 0 and 1.',
        'ff242cadbcb3b344': 'You added up the columns. Each row is one example: add up along the row, so that there is one number for every row.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[20, 200, 7], [255, 3, 90]], dtype=np.uint8)
    got = weighted_sum(X, np.array([20, 2, 1], dtype=np.uint8), 0.5)
    check_array("weighted_sum(X, w, 0.5) with uint8", got, [807.5, 5196.5])
