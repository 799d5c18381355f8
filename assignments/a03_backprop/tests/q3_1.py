from otter.test_files import test_case

OK_FORMAT = False
name = "q3_1"


@test_case(points=1, hidden=False)
def test_mean(squared_error):
    """The worked example: without a name of a reduction it is the mean over all entries"""
    from student_lib.checks import use_hints
    use_hints({
        '0e6ab874d65e9b7d': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '1aec441f161e2c2c': 'Whole numbers go in, but floats must come out: your squares or your sum are still integers.',
        '340fe4a7f8f19661': 'half_sum is half of the sum, but yours is half of the mean: it shrinks when more examples come in.',
        '4d50b452e07df771': 'You took the square root at the end. RMSE is another measure: the mean of the squares stays as it is.',
        '630b9ccbe5dad2ac': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '6baa3800f2485618': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '89cef07a4b5d20ea': 'With uint8, 3 - 5 is 254 and not -2, and a square above 255 wraps around too. Turn both arrays into floats before you subtract.',
        '8afdfe52edff8460': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '9fa1b27eb731ab13': 'Your mean divides by the number of rows. With K outputs in a row there are N·K squares: divide by all entries.',
        'b8717913152b4f6a': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        'd09c468964cdcbdb': 'half_sum is one half of the sum: one single error of 2 gives 2, not 4.',
        'da6f26726959791a': 'You return one mean for each output. The mean over all entries is a single float.',
    })
    import numpy as np
    from student_lib.checks import check_float

    got = squared_error(np.array([[1, 2], [3, 4]]), np.array([[1, 0], [3, 7]]))
    check_float("squared_error([[1, 2], [3, 4]], [[1, 0], [3, 7]])", got, 3.25)


@test_case(points=1, hidden=False)
def test_four_ways(squared_error):
    """The worked example with each of the four names"""
    from student_lib.checks import use_hints
    use_hints({
        '0e6ab874d65e9b7d': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '1aec441f161e2c2c': 'Whole numbers go in, but floats must come out: your squares or your sum are still integers.',
        '340fe4a7f8f19661': 'half_sum is half of the sum, but yours is half of the mean: it shrinks when more examples come in.',
        '4d50b452e07df771': 'You took the square root at the end. RMSE is another measure: the mean of the squares stays as it is.',
        '630b9ccbe5dad2ac': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '6baa3800f2485618': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '89cef07a4b5d20ea': 'With uint8, 3 - 5 is 254 and not -2, and a square above 255 wraps around too. Turn both arrays into floats before you subtract.',
        '8afdfe52edff8460': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '9fa1b27eb731ab13': 'Your mean divides by the number of rows. With K outputs in a row there are N·K squares: divide by all entries.',
        'b8717913152b4f6a': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        'd09c468964cdcbdb': 'half_sum is one half of the sum: one single error of 2 gives 2, not 4.',
        'da6f26726959791a': 'You return one mean for each output. The mean over all entries is a single float.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float

    actual, model = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 0.0], [3.0, 7.0]])
    got = {r: squared_error(actual, model, r) for r in ("none", "sum", "mean", "half_sum")}
    check_array('squared_error(actual, model, "none")', got["none"], [[0, 4], [0, 9]])
    check_float('squared_error(actual, model, "sum")', got["sum"], 13)
    check_float('squared_error(actual, model, "mean")', got["mean"], 3.25)
    check_float('squared_error(actual, model, "half_sum")', got["half_sum"], 6.5)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q3.1 run when you hand in.")
def test_uint8(squared_error):
    """Pixels: two uint8 arrays, 3 against 5 and 20 against 0"""
    from student_lib.checks import use_hints
    use_hints({
        '0e6ab874d65e9b7d': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '1aec441f161e2c2c': 'Whole numbers go in, but floats must come out: your squares or your sum are still integers.',
        '340fe4a7f8f19661': 'half_sum is half of the sum, but yours is half of the mean: it shrinks when more examples come in.',
        '4d50b452e07df771': 'You took the square root at the end. RMSE is another measure: the mean of the squares stays as it is.',
        '630b9ccbe5dad2ac': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '6baa3800f2485618': 'The differences come back without being squared when the reduction is none: none leaves out the adding, not the square.',
        '89cef07a4b5d20ea': 'With uint8, 3 - 5 is 254 and not -2, and a square above 255 wraps around too. Turn both arrays into floats before you subtract.',
        '8afdfe52edff8460': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        '9fa1b27eb731ab13': 'Your mean divides by the number of rows. With K outputs in a row there are N·K squares: divide by all entries.',
        'b8717913152b4f6a': 'Errors of 1 and 3 must weigh 1 : 9. Yours weigh 1 : 3: what happened to the square?',
        'd09c468964cdcbdb': 'half_sum is one half of the sum: one single error of 2 gives 2, not 4.',
        'da6f26726959791a': 'You return one mean for each output. The mean over all entries is a single float.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float

    actual = np.array([[3, 20]], dtype=np.uint8)
    model = np.array([[5, 0]], dtype=np.uint8)
    got = [squared_error(actual, model, "none"), squared_error(actual, model, "sum")]
    check_array('squared_error(actual, model, "none")', got[0], [[4, 400]])
    check_float('squared_error(actual, model, "sum")', got[1], 404)
