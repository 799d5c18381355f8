from otter.test_files import test_case

OK_FORMAT = False
name = "q3_4"


@test_case(points=1, hidden=False)
def test_example(numeric_grad):
    """The worked example: t[0]² + 3·t[0]·t[1] at [1, 2], given as an array of floats"""
    from student_lib.checks import use_hints
    use_hints({
        '27c0307370148dae': 'You move all entries together, which gives one slope for all of them. Each entry has its own slope: move it alone.',
        '2c966a4bd8312a33': 'Your gradient is far too small. Python reads a / 2 * h as (a / 2) times h: where do brackets belong?',
        '3a91c2ec2c7e3a16': 'Your gradient has the opposite sign. Where f grows to the right the slope is positive: which of the two values comes first?',
        '48121d8419d83d72': 'Your gradient is far too small. Python reads a / 2 * h as (a / 2) times h: where do brackets belong?',
        '681421cbfdf00b2d': 'You move all entries together, which gives one slope for all of them. Each entry has its own slope: move it alone.',
        '690477d7da632d79': 'You step to one side only. The error of a one-sided difference is of the order of h itself; the central one, with a step to each side, is far better.',
        '776b63e12202f67c': 'You loop over the first axis only, so a whole row of a matrix is moved at once. Each single entry needs its own two calls.',
        '8785b64e84d8cf0e': 'The array for your gradient is made like theta. If theta holds whole numbers, the slopes lose their decimals: it must be float64.',
        '97e9e4deb38eab76': 'Your gradient is flat. The gradient has the shape of theta, whatever that shape is.',
        'a438558f8a93bcbb': 'For whole numbers your gradient is 0: an integer array cuts 3.00001 back to 3, so nothing moves. Cast the copy to float.',
        'c8fe710410e12fb9': 'Your gradient is twice too large. From theta - h to theta + h the step is 2h wide.',
        'ea40f1f7e7fe7394': 'Your gradient is twice too large. From theta - h to theta + h the step is 2h wide.',
        'ea7f4270c5b7ad6f': 'You compare theta itself with the point on its left only. The central difference takes one step to each side of theta and leaves theta itself out.',
        'ff58d851baf2d00c': 'Your gradient has the opposite sign. Where f grows to the right the slope is positive: which of the two values comes first?',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array
    CLOSE = Tolerance(rtol=0, atol=1e-7)

    def f(t):
        return t[0] ** 2 + 3 * t[0] * t[1]

    got = numeric_grad(f, np.array([1.0, 2.0]))
    check_array("numeric_grad(f, [1.0, 2.0])", got, [8, 3], tolerance=CLOSE)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q3.4 run when you hand in.")
def test_matrix(numeric_grad):
    """A matrix of whole numbers: the gradient has its shape"""
    from student_lib.checks import use_hints
    use_hints({
        '27c0307370148dae': 'You move all entries together, which gives one slope for all of them. Each entry has its own slope: move it alone.',
        '2c966a4bd8312a33': 'Your gradient is far too small. Python reads a / 2 * h as (a / 2) times h: where do brackets belong?',
        '3a91c2ec2c7e3a16': 'Your gradient has the opposite sign. Where f grows to the right the slope is positive: which of the two values comes first?',
        '48121d8419d83d72': 'Your gradient is far too small. Python reads a / 2 * h as (a / 2) times h: where do brackets belong?',
        '681421cbfdf00b2d': 'You move all entries together, which gives one slope for all of them. Each entry has its own slope: move it alone.',
        '690477d7da632d79': 'You step to one side only. The error of a one-sided difference is of the order of h itself; the central one, with a step to each side, is far better.',
        '776b63e12202f67c': 'You loop over the first axis only, so a whole row of a matrix is moved at once. Each single entry needs its own two calls.',
        '8785b64e84d8cf0e': 'The array for your gradient is made like theta. If theta holds whole numbers, the slopes lose their decimals: it must be float64.',
        '97e9e4deb38eab76': 'Your gradient is flat. The gradient has the shape of theta, whatever that shape is.',
        'a438558f8a93bcbb': 'For whole numbers your gradient is 0: an integer array cuts 3.00001 back to 3, so nothing moves. Cast the copy to float.',
        'c8fe710410e12fb9': 'Your gradient is twice too large. From theta - h to theta + h the step is 2h wide.',
        'ea40f1f7e7fe7394': 'Your gradient is twice too large. From theta - h to theta + h the step is 2h wide.',
        'ea7f4270c5b7ad6f': 'You compare theta itself with the point on its left only. The central difference takes one step to each side of theta and leaves theta itself out.',
        'ff58d851baf2d00c': 'Your gradient has the opposite sign. Where f grows to the right the slope is positive: which of the two values comes first?',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array
    CLOSE = Tolerance(rtol=0, atol=1e-7)

    factors = np.array([[1.0, -2.0, 0.5], [3.0, 4.0, 2.5]])

    def f(t):
        return np.sum(factors * t)

    got = numeric_grad(f, np.array([[1, 2, 3], [4, 5, 6]]))
    check_array("numeric_grad(f, [[1, 2, 3], [4, 5, 6]])", got, factors, tolerance=CLOSE)
