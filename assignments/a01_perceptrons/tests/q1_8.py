from otter.test_files import test_case

OK_FORMAT = False
name = "q1_8"


@test_case(points=1, hidden=False)
def test_example(perceptron_step):
    """The worked example: the unit says 1 and should say 0"""
    from student_lib.checks import use_hints
    use_hints({
        '32a97cc417b68745': 'You return a single vector. The question asks for a pair: the new weights, and the new bias apart from them.',
        '353da66f1eb2f2c0': 'You add the same amount to every weight. Each weight changes in proportion to its own input; an input of 0 had no part in the error.',
        '3e866aac62567c2c': 'Your bias changes by more than lr times the error. Its input is always 1, whatever the others are.',
        '4601976417ebd90d': 'You compare the target with a smooth function of z, as in logistic regression. The unit of 1958 says 0 or 1, nothing in between.',
        '70de18dfef6c8a09': 'You add the same amount to every weight. Each weight changes in proportion to its own input; an input of 0 had no part in the error.',
        '7526f47651229f37': 'Your bias never changes. If x is all 0 and the answer is wrong, only the bias can cure it.',
        '7f905759b30c56f3': 'You return the change alone. Add it to the weights and the bias that were handed in.',
        '81e60e9eccfa2034': 'You return a single vector. The question asks for a pair: the new weights, and the new bias apart from them.',
        '8b299ca1ab586496': 'You return the bias first. The question asks for the weights, then the bias.',
        '8fb29e25fc35f622': 'You return the bias first. The question asks for the weights, then the bias.',
        '9dd09e468417c251': 'Your unit says -1 where it should say 0, so the error can be 2 or, for a right no, 1. Here answers and targets are 0 and 1.',
        'a79681560054e061': 'After the step the same x should score higher when the target is 1 and lower when it is 0. Yours moves the other way.',
        'c6444a5a372814b8': 'You compare the target with a smooth function of z, as in logistic regression. The unit of 1958 says 0 or 1, nothing in between.',
        'd38eb232a84f76ca': 'Your bias never changes. If x is all 0 and the answer is wrong, only the bias can cure it.',
        'f4fe271d8c13f089': 'Your bias changes by more than lr times the error. Its input is always 1, whatever the others are.',
        'fd9d2391f5ba18d3': 'You compare the target with z itself; that is another rule (the delta rule). Compare it with what the unit says, which is 0 or 1.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float, check_property, check_sequence

    def check_step(got, expected, dtype=float):
        """w_new, then b_new. Without a ``dtype`` a list or whole numbers will do, too."""
        label = "perceptron_step(x, target, w, b, lr)"
        w_new, b_new = check_sequence(label, got, 2)
        if dtype is None and isinstance(w_new, (list, tuple)):
            w_new = np.array(w_new)
        check_array("w_new", w_new, expected[0], dtype=dtype)
        single = isinstance(b_new, (int, float, np.number, np.ndarray)) and np.shape(b_new) == ()
        check_property(label, single, "b_new should be one number")
        check_float("b_new", float(b_new), expected[1])

    x, w = np.array([1.0, 0.0, 1.0]), np.zeros(3)
    check_step(perceptron_step(x, 0, w, 0.0), ([-1, 0, -1], -1))


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q1.8 run when you hand in.")
def test_up(perceptron_step):
    """The other direction: the unit says 0 and should say 1; whole numbers"""
    from student_lib.checks import use_hints
    use_hints({
        '32a97cc417b68745': 'You return a single vector. The question asks for a pair: the new weights, and the new bias apart from them.',
        '353da66f1eb2f2c0': 'You add the same amount to every weight. Each weight changes in proportion to its own input; an input of 0 had no part in the error.',
        '3e866aac62567c2c': 'Your bias changes by more than lr times the error. Its input is always 1, whatever the others are.',
        '4601976417ebd90d': 'You compare the target with a smooth function of z, as in logistic regression. The unit of 1958 says 0 or 1, nothing in between.',
        '70de18dfef6c8a09': 'You add the same amount to every weight. Each weight changes in proportion to its own input; an input of 0 had no part in the error.',
        '7526f47651229f37': 'Your bias never changes. If x is all 0 and the answer is wrong, only the bias can cure it.',
        '7f905759b30c56f3': 'You return the change alone. Add it to the weights and the bias that were handed in.',
        '81e60e9eccfa2034': 'You return a single vector. The question asks for a pair: the new weights, and the new bias apart from them.',
        '8b299ca1ab586496': 'You return the bias first. The question asks for the weights, then the bias.',
        '8fb29e25fc35f622': 'You return the bias first. The question asks for the weights, then the bias.',
        '9dd09e468417c251': 'Your unit says -1 where it should say 0, so the error can be 2 or, for a right no, 1. Here answers and targets are 0 and 1.',
        'a79681560054e061': 'After the step the same x should score higher when the target is 1 and lower when it is 0. Yours moves the other way.',
        'c6444a5a372814b8': 'You compare the target with a smooth function of z, as in logistic regression. The unit of 1958 says 0 or 1, nothing in between.',
        'd38eb232a84f76ca': 'Your bias never changes. If x is all 0 and the answer is wrong, only the bias can cure it.',
        'f4fe271d8c13f089': 'Your bias changes by more than lr times the error. Its input is always 1, whatever the others are.',
        'fd9d2391f5ba18d3': 'You compare the target with z itself; that is another rule (the delta rule). Compare it with what the unit says, which is 0 or 1.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float, check_property, check_sequence

    def check_step(got, expected, dtype=float):
        """w_new, then b_new. Without a ``dtype`` a list or whole numbers will do, too."""
        label = "perceptron_step(x, target, w, b, lr)"
        w_new, b_new = check_sequence(label, got, 2)
        if dtype is None and isinstance(w_new, (list, tuple)):
            w_new = np.array(w_new)
        check_array("w_new", w_new, expected[0], dtype=dtype)
        single = isinstance(b_new, (int, float, np.number, np.ndarray)) and np.shape(b_new) == ()
        check_property(label, single, "b_new should be one number")
        check_float("b_new", float(b_new), expected[1])

    got = perceptron_step(np.array([2, 1]), 1, np.array([1, -4]), -1)
    check_step(got, ([3, -3], 0), dtype=None)
