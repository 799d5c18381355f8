from otter.test_files import test_case

OK_FORMAT = False
name = "q2_2"


@test_case(points=1, hidden=False)
def test_straight(activate_grad):
    """The table from -3 to 3 for linear and relu; relu has slope 0 at its corner"""
    from student_lib.checks import use_hints
    use_hints({
        '0fa5423e6e3b074f': 'The largest slope of the sigmoid is at 0, and it is 0.25. Yours goes on to larger values elsewhere: is a square or a factor missing?',
        '284af29f39f43101': 'Your slope of relu holds True and False. The result is float64: 1.0 and 0.0.',
        '4997476f52af677a': 'You returned the value of the activation. The question asks how steep the curve is at z, and far out the curve is flat.',
        '926291b297eeefa0': 'linear is no constant: if z grows by a little, linear(z) grows by just as much. A slope of 0 would mean that nothing moves.',
        '9f826e79b0dd71e5': 'Halfway between 0 and 1 sounds fair for the corner of relu, but here the slope at z = 0 is declared to be 0.',
        'a3bad238d45c539a': 'Square it: the slope of tanh takes the square of tanh(z) away from 1. Yours is above 1 on the left side.',
        'b42f3058f6c0cebb': 'At z = 0 the slope of relu is declared to be 0. Does your comparison let 0 pass?',
        'bb149def1982943a': 'The slope of a straight line is the constant 1, wherever you stand on it. You returned z itself.',
        'dd1572935c203f2d': 's(1 - s) needs s = sigmoid(z), and 1 - t² needs t = tanh(z). The argument here is z, what goes into the activation.',
        'ea7ef75300ba6564': 'The slopes have the shape of z: one for every number. For linear you returned a single number.',
    })
    import numpy as np
    from student_lib.checks import check_array

    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate_grad(z, "linear")', activate_grad(z, "linear"), np.ones(7))
    check_array('activate_grad(z, "relu")', activate_grad(z, "relu"), [0, 0, 0, 0, 1, 1, 1])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q2.2 run when you hand in.")
def test_curved(activate_grad):
    """The table from -3 to 3 for sigmoid and tanh"""
    from student_lib.checks import use_hints
    use_hints({
        '0fa5423e6e3b074f': 'The largest slope of the sigmoid is at 0, and it is 0.25. Yours goes on to larger values elsewhere: is a square or a factor missing?',
        '284af29f39f43101': 'Your slope of relu holds True and False. The result is float64: 1.0 and 0.0.',
        '4997476f52af677a': 'You returned the value of the activation. The question asks how steep the curve is at z, and far out the curve is flat.',
        '926291b297eeefa0': 'linear is no constant: if z grows by a little, linear(z) grows by just as much. A slope of 0 would mean that nothing moves.',
        '9f826e79b0dd71e5': 'Halfway between 0 and 1 sounds fair for the corner of relu, but here the slope at z = 0 is declared to be 0.',
        'a3bad238d45c539a': 'Square it: the slope of tanh takes the square of tanh(z) away from 1. Yours is above 1 on the left side.',
        'b42f3058f6c0cebb': 'At z = 0 the slope of relu is declared to be 0. Does your comparison let 0 pass?',
        'bb149def1982943a': 'The slope of a straight line is the constant 1, wherever you stand on it. You returned z itself.',
        'dd1572935c203f2d': 's(1 - s) needs s = sigmoid(z), and 1 - t² needs t = tanh(z). The argument here is z, what goes into the activation.',
        'ea7ef75300ba6564': 'The slopes have the shape of z: one for every number. For linear you returned a single number.',
    })
    import numpy as np
    from student_lib.checks import GRADIENT, check_array
    SIGMOID = [
        0.045176659730912144, 0.10499358540350651, 0.19661193324148188, 0.25, 0.19661193324148188,
        0.10499358540350651, 0.045176659730912144,
    ]
    TANH = [
        0.009866037165440211, 0.0706508248531645, 0.41997434161402614, 1.0, 0.41997434161402614,
        0.0706508248531645, 0.009866037165440211,
    ]

    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate_grad(z, "sigmoid")', activate_grad(z, "sigmoid"), SIGMOID,
                tolerance=GRADIENT)
    check_array('activate_grad(z, "tanh")', activate_grad(z, "tanh"), TANH, tolerance=GRADIENT)
