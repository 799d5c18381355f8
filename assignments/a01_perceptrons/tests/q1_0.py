from otter.test_files import test_case

OK_FORMAT = False
name = "q1_0"


@test_case(points=1, hidden=False)
def test_gates(mcculloch_pitts):
    """AND (weights 1 and 1, threshold 2) and OR (threshold 1) on all four inputs"""
    from student_lib.checks import use_hints
    use_hints({
        '05794d3967394ca4': 'A unit that stays silent answers 0, not -1.',
        '2932ab6e6d31d77b': 'A unit that stays silent answers 0, not -1.',
        '490827c7d4b1a950': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '490b22f2482fa19d': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '53f72d680a16e843': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '5cc3ff229727e041': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '5d0a441e03edb8d0': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '62c01da99c608e4c': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '6671cbc6e98eea01': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '6b5e204210909a95': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '758f9e3752f86d8a': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '7c62373836b0a13c': 'Reaching the threshold is enough: look at a row whose weighted sum is exactly the threshold.',
        '80728165439c054b': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        '8cb9e770fd6fe17c': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '92e61152468511c7': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        'b4011eff90039a18': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        'b5da2c1ad18b0521': 'A unit that stays silent answers 0, not -1.',
        'b7f6fcc5eed18be4': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        'de822ce18c575057': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        'e1b789048f9cad72': 'The comparison points the wrong way: a larger sum must not silence a unit that fires.',
        'fa0ee7755bcf8d8d': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])

    weights = np.array([1, 1])
    both, one = mcculloch_pitts(CORNERS, weights, 2), mcculloch_pitts(CORNERS, weights, 1)
    check_array("mcculloch_pitts(corners, [1, 1], 2)", both, [0, 0, 0, 1], dtype=int)
    check_array("mcculloch_pitts(corners, [1, 1], 1)", one, [0, 1, 1, 1], dtype=int)


@test_case(points=0.25, hidden=False)
def test_not(mcculloch_pitts):
    """NOT (weight -1, threshold 0), two rows of one input"""
    from student_lib.checks import use_hints
    use_hints({
        '05794d3967394ca4': 'A unit that stays silent answers 0, not -1.',
        '2932ab6e6d31d77b': 'A unit that stays silent answers 0, not -1.',
        '490827c7d4b1a950': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '490b22f2482fa19d': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '53f72d680a16e843': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '5cc3ff229727e041': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '5d0a441e03edb8d0': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '62c01da99c608e4c': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '6671cbc6e98eea01': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '6b5e204210909a95': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '758f9e3752f86d8a': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '7c62373836b0a13c': 'Reaching the threshold is enough: look at a row whose weighted sum is exactly the threshold.',
        '80728165439c054b': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        '8cb9e770fd6fe17c': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '92e61152468511c7': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        'b4011eff90039a18': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        'b5da2c1ad18b0521': 'A unit that stays silent answers 0, not -1.',
        'b7f6fcc5eed18be4': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        'de822ce18c575057': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        'e1b789048f9cad72': 'The comparison points the wrong way: a larger sum must not silence a unit that fires.',
        'fa0ee7755bcf8d8d': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = mcculloch_pitts(np.array([[0], [1]]), np.array([-1]), 0)
    check_array("mcculloch_pitts([[0], [1]], [-1], 0)", got, [1, 0], dtype=int)


@test_case(points=0.25, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q1.0 run when you hand in.")
def test_one_row(mcculloch_pitts):
    """A single row of three inputs gives an array with one decision"""
    from student_lib.checks import use_hints
    use_hints({
        '05794d3967394ca4': 'A unit that stays silent answers 0, not -1.',
        '2932ab6e6d31d77b': 'A unit that stays silent answers 0, not -1.',
        '490827c7d4b1a950': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '490b22f2482fa19d': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '53f72d680a16e843': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '5cc3ff229727e041': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        '5d0a441e03edb8d0': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '62c01da99c608e4c': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '6671cbc6e98eea01': 'You compared every single product with the threshold. Add up the products of a row first and compare once.',
        '6b5e204210909a95': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        '758f9e3752f86d8a': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        '7c62373836b0a13c': 'Reaching the threshold is enough: look at a row whose weighted sum is exactly the threshold.',
        '80728165439c054b': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        '8cb9e770fd6fe17c': 'The same truth in the wrong dtype: the question asks for 0 and 1 as int64.',
        '92e61152468511c7': 'The answers are right, but as floats: the question asks for 0 and 1 as int64.',
        'b4011eff90039a18': 'The decisions are right, but their shape is (N, 1). The question asks for (N,).',
        'b5da2c1ad18b0521': 'A unit that stays silent answers 0, not -1.',
        'b7f6fcc5eed18be4': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
        'de822ce18c575057': 'One decision per row: x with N rows gives N answers, and one row must not add to another.',
        'e1b789048f9cad72': 'The comparison points the wrong way: a larger sum must not silence a unit that fires.',
        'fa0ee7755bcf8d8d': 'The answers are right, but in a list: the question asks for a numpy array of int64.',
    })
    import numpy as np
    from student_lib.checks import check_array

    w = np.array([2, 1, -1])
    got = [mcculloch_pitts(np.array(x), w, 1) for x in ([1, 0, 1], [0, 1, 1])]
    check_array("mcculloch_pitts([1, 0, 1], [2, 1, -1], 1)", got[0], [1], dtype=int)
    check_array("mcculloch_pitts([0, 1, 1], [2, 1, -1], 1)", got[1], [0], dtype=int)
