from otter.test_files import test_case

OK_FORMAT = False
name = "q2_1"


@test_case(points=0.5, hidden=False)
def test_straight(activate):
    """The table from -3 to 3 for linear and relu"""
    from student_lib.checks import use_hints
    use_hints({
        '37fc685737fd02e1': 'relu needs the elementwise maximum: every number is compared with 0 on its own. You looked for the largest number of a whole array or axis.',
        '44aa4888d80ce729': 'relu has no upper limit: a large positive number comes back as it is.',
        '82caeee669f4a94b': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
        '836b525bcbf89cff': 'Your sigmoid stops changing too early, so its values far out are off. A formula that is safe for every z needs no such limit.',
        'ab6c2e6224570622': 'relu is exactly 0 below 0. The version with a small slope there has another name: leaky relu.',
        'ba3393127a7cd14a': 'Negative inputs give 0 under relu. Yours come back with their sign changed.',
        'd7e33d4095942bc1': 'tanh(0.5) is 0.4621, to four digits. If you build tanh from the sigmoid, a factor 2 is missing somewhere.',
        'fdc1c0fbf37bfe94': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
    })
    import numpy as np
    from student_lib.checks import check_array

    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate(z, "linear")', activate(z, "linear"), z)
    check_array('activate(z, "relu")', activate(z, "relu"), [0, 0, 0, 0, 1, 2, 3])


@test_case(points=1, hidden=False)
def test_curved(activate):
    """The table from -3 to 3 for sigmoid and tanh"""
    from student_lib.checks import use_hints
    use_hints({
        '37fc685737fd02e1': 'relu needs the elementwise maximum: every number is compared with 0 on its own. You looked for the largest number of a whole array or axis.',
        '44aa4888d80ce729': 'relu has no upper limit: a large positive number comes back as it is.',
        '82caeee669f4a94b': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
        '836b525bcbf89cff': 'Your sigmoid stops changing too early, so its values far out are off. A formula that is safe for every z needs no such limit.',
        'ab6c2e6224570622': 'relu is exactly 0 below 0. The version with a small slope there has another name: leaky relu.',
        'ba3393127a7cd14a': 'Negative inputs give 0 under relu. Yours come back with their sign changed.',
        'd7e33d4095942bc1': 'tanh(0.5) is 0.4621, to four digits. If you build tanh from the sigmoid, a factor 2 is missing somewhere.',
        'fdc1c0fbf37bfe94': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
    })
    import numpy as np
    from student_lib.checks import check_array
    SIGMOID = [
        0.04742587317756678, 0.11920292202211755, 0.2689414213699951, 0.5, 0.7310585786300049,
        0.8807970779778825, 0.9525741268224334,
    ]
    TANH = [
        -0.9950547536867305, -0.9640275800758169, -0.7615941559557649, 0.0, 0.7615941559557649,
        0.9640275800758169, 0.9950547536867305,
    ]

    z = np.array([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    check_array('activate(z, "sigmoid")', activate(z, "sigmoid"), SIGMOID)
    check_array('activate(z, "tanh")', activate(z, "tanh"), TANH)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q2.1 run when you hand in.")
def test_far_out(activate):
    """At -1000 and 1000 the sigmoid is 0 and 1, and no warning appears"""
    from student_lib.checks import use_hints
    use_hints({
        '37fc685737fd02e1': 'relu needs the elementwise maximum: every number is compared with 0 on its own. You looked for the largest number of a whole array or axis.',
        '44aa4888d80ce729': 'relu has no upper limit: a large positive number comes back as it is.',
        '82caeee669f4a94b': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
        '836b525bcbf89cff': 'Your sigmoid stops changing too early, so its values far out are off. A formula that is safe for every z needs no such limit.',
        'ab6c2e6224570622': 'relu is exactly 0 below 0. The version with a small slope there has another name: leaky relu.',
        'ba3393127a7cd14a': 'Negative inputs give 0 under relu. Yours come back with their sign changed.',
        'd7e33d4095942bc1': 'tanh(0.5) is 0.4621, to four digits. If you build tanh from the sigmoid, a factor 2 is missing somewhere.',
        'fdc1c0fbf37bfe94': 'The sigmoid grows from 0 on the left to 1 on the right; yours falls. Look at the sign in front of z.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_quiet

    z = np.array([-1000.0, 0.0, 1000.0])
    got = check_quiet(activate, z, "sigmoid")
    check_array('activate([-1000, 0, 1000], "sigmoid")', got, [0.0, 0.5, 1.0])
