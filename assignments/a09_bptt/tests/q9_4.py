from otter.test_files import test_case

OK_FORMAT = False
name = "q9_4"


@test_case(points=1, hidden=False)
def test_one_unit(lag_norms):
    """The worked example: one unit with weight 0.5 reads 0, 0, 1"""
    from student_lib.checks import use_hints
    use_hints({
        '08d1772acdba42b8': 'Your first entry belongs to k = 1: begin with the last state by itself, which gives 1, and stop at the first state of the sequence.',
        '16e309d3912707af': 'The slope of unit i belongs to the weights that lead to unit i. You multiply it to the weights that leave the unit.',
        '23d37418ae44378b': 'Your first entry belongs to k = 1: begin with the last state by itself, which gives 1, and stop at the first state of the sequence.',
        '248fc667a29d29cf': 'Too large when the states saturate: each step also multiplies by the slope of tanh, which is small near -1 and 1.',
        '41861a2433ee474b': 'Your numbers stand in the order of time. Entry 0 belongs to k = 0, the last state; the oldest state comes last.',
        '4db13edb7fda1fcc': 'Your states are those of a network without bias: b moves the states, and so the slopes.',
        '532a46c640410318': 'You add entries within rows or columns (the norm of order 1 or infinity). The spectral norm is the largest singular value of the matrix.',
        '5946c4c0cfef2318': 'Entry 0 is missing: the last state by itself changes one to one. The length is T, and the first entry is 1.',
        '5abc38662175a3af': 'You squash the state a second time: h is a tanh already, so its slope is 1 - h**2.',
        '5edb6edcc790460a': 'You take the largest eigenvalue. The spectral norm is the largest singular value, and for matrices that are not symmetric it may be much larger.',
        '64d96a060f0dd09f': 'You follow the first state forwards. Entry k looks back from the last state: the derivative of h_T by the state k steps before it.',
        '691ea93830aedef2': 'Your numbers stand in the order of time. Entry 0 belongs to k = 0, the last state; the oldest state comes last.',
        '7e438379a0135fe6': 'Entry 0 is missing: the last state by itself changes one to one. The length is T, and the first entry is 1.',
        '926f6330365c137c': 'The step from h_(t-1) to h_t has the slope at its end, 1 - h_t**2. You took the slope where the step begins.',
        '984817cc3811334a': 'The product of the norms is an upper bound, not the value. Multiply the matrices first and take one norm at the end.',
        '9cc1b29b265082b5': 'You squash the state a second time: h is a tanh already, so its slope is 1 - h**2.',
        '9f205802a74dfba9': 'The state stands to the left of Wh here (h @ Wh). Which entry of Wh leads from unit j to unit i? Try a Wh that is not symmetric.',
        'a14ed5cd9c699283': 'One entry too many: the zero start state is not in the list. The length is T.',
        'a7430387348c5517': 'You add entries within rows or columns (the norm of order 1 or infinity). The spectral norm is the largest singular value of the matrix.',
        'acee154051d2ba69': 'Your states forget the one before: the network adds h @ Wh at every step, and that changes the slopes.',
        'ae11beceea88e005': 'Almost: small differences are exact to about six digits, and nine are asked. Multiply the exact derivatives of the single steps.',
        'b0768b183ff0014b': 'You follow the first state forwards. Entry k looks back from the last state: the derivative of h_T by the state k steps before it.',
        'bd11719aef3d095d': 'One entry too many: the zero start state is not in the list. The length is T.',
        'c60b3a94061ca6ce': 'The factors stand in the wrong order. Matrices do not commute: write out two different steps and see which one is applied first.',
        'e13bc886af05ac68': 'The identity of size H must give 1. The norm you took gives the root of H: it adds all entries, the spectral norm is the largest singular value.',
        'e8e76c18624941f4': 'Almost: small differences are exact to about six digits, and nine are asked. Multiply the exact derivatives of the single steps.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X, Wx, Wh, b = (np.array(v) for v in ([[0], [0], [1]], [[1]], [[0.5]], [0]))
    slope = 1 - np.tanh(1) ** 2
    check_array("lag_norms(X, Wx, Wh, b)", lag_norms(X, Wx, Wh, b),
                [1, 0.5 * slope, 0.25 * slope])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q9.4 run when you hand in.")
def test_three_units(lag_norms):
    """Three units read four steps: length T, entry 0 is 1"""
    from student_lib.checks import use_hints
    use_hints({
        '08d1772acdba42b8': 'Your first entry belongs to k = 1: begin with the last state by itself, which gives 1, and stop at the first state of the sequence.',
        '16e309d3912707af': 'The slope of unit i belongs to the weights that lead to unit i. You multiply it to the weights that leave the unit.',
        '23d37418ae44378b': 'Your first entry belongs to k = 1: begin with the last state by itself, which gives 1, and stop at the first state of the sequence.',
        '248fc667a29d29cf': 'Too large when the states saturate: each step also multiplies by the slope of tanh, which is small near -1 and 1.',
        '41861a2433ee474b': 'Your numbers stand in the order of time. Entry 0 belongs to k = 0, the last state; the oldest state comes last.',
        '4db13edb7fda1fcc': 'Your states are those of a network without bias: b moves the states, and so the slopes.',
        '532a46c640410318': 'You add entries within rows or columns (the norm of order 1 or infinity). The spectral norm is the largest singular value of the matrix.',
        '5946c4c0cfef2318': 'Entry 0 is missing: the last state by itself changes one to one. The length is T, and the first entry is 1.',
        '5abc38662175a3af': 'You squash the state a second time: h is a tanh already, so its slope is 1 - h**2.',
        '5edb6edcc790460a': 'You take the largest eigenvalue. The spectral norm is the largest singular value, and for matrices that are not symmetric it may be much larger.',
        '64d96a060f0dd09f': 'You follow the first state forwards. Entry k looks back from the last state: the derivative of h_T by the state k steps before it.',
        '691ea93830aedef2': 'Your numbers stand in the order of time. Entry 0 belongs to k = 0, the last state; the oldest state comes last.',
        '7e438379a0135fe6': 'Entry 0 is missing: the last state by itself changes one to one. The length is T, and the first entry is 1.',
        '926f6330365c137c': 'The step from h_(t-1) to h_t has the slope at its end, 1 - h_t**2. You took the slope where the step begins.',
        '984817cc3811334a': 'The product of the norms is an upper bound, not the value. Multiply the matrices first and take one norm at the end.',
        '9cc1b29b265082b5': 'You squash the state a second time: h is a tanh already, so its slope is 1 - h**2.',
        '9f205802a74dfba9': 'The state stands to the left of Wh here (h @ Wh). Which entry of Wh leads from unit j to unit i? Try a Wh that is not symmetric.',
        'a14ed5cd9c699283': 'One entry too many: the zero start state is not in the list. The length is T.',
        'a7430387348c5517': 'You add entries within rows or columns (the norm of order 1 or infinity). The spectral norm is the largest singular value of the matrix.',
        'acee154051d2ba69': 'Your states forget the one before: the network adds h @ Wh at every step, and that changes the slopes.',
        'ae11beceea88e005': 'Almost: small differences are exact to about six digits, and nine are asked. Multiply the exact derivatives of the single steps.',
        'b0768b183ff0014b': 'You follow the first state forwards. Entry k looks back from the last state: the derivative of h_T by the state k steps before it.',
        'bd11719aef3d095d': 'One entry too many: the zero start state is not in the list. The length is T.',
        'c60b3a94061ca6ce': 'The factors stand in the wrong order. Matrices do not commute: write out two different steps and see which one is applied first.',
        'e13bc886af05ac68': 'The identity of size H must give 1. The norm you took gives the root of H: it adds all entries, the spectral norm is the largest singular value.',
        'e8e76c18624941f4': 'Almost: small differences are exact to about six digits, and nine are asked. Multiply the exact derivatives of the single steps.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[1, 0], [0, -1], [0.5, 0.5], [-1, 0.5]])
    Wx, b = np.array([[1, 0, -1], [0.5, 1, 0]]), np.array([0.1, -0.1, 0])
    Wh = np.array([[0.5, 0.25, 0], [0, -0.5, 1], [1, 0, 0.25]])
    check_array("lag_norms(X, Wx, Wh, b)", lag_norms(X, Wx, Wh, b),
                [1, 0.5862661887667846, 0.3203402004384238, 0.2143094282985519])
