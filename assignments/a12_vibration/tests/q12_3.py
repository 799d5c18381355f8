from otter.test_files import test_case

OK_FORMAT = False
name = "q12_3"


@test_case(points=1, hidden=False)
def test_fit_example(scale_fit):
    """The worked example: 1, 3, 1, 3 has mean 2 and deviation 1"""
    from student_lib.checks import use_hints
    use_hints({
        '1527186f1ba22824': 'You divide by sd a second time. Scaling divided by it; this is the way back.',
        '1d68a62cb2cde3e7': 'You add a small number to the deviation so that it is never 0. That moves every other deviation a little, and a constant series gets a tiny deviation rather than 1.',
        '3d0d8586dfb6a75a': 'You divide first and take the mean away afterwards; the mean is in the units of the series, so it goes first.',
        '44d9e2a262c5225f': 'You divide by the deviation but leave the mean in: the scaled training part should lie around 0.',
        '51eb6f7068be7b63': 'Your deviation is the one of a sample, divided by n - 1. The population deviation is asked for: divide by n.',
        '55587b7b22081774': 'You multiply with the variance. An RMSE is a distance, so it is stretched by the deviation itself.',
        '73e8a8d65a979ccc': 'You return the smallest reading and the range. That puts everything between 0 and 1; asked for are the mean and the deviation.',
        '85c95a7a0137171c': 'You multiply by the deviation: readings spread even further. What brings a spread of sd to a spread of 1?',
        '8b5f7cdfbbaf5324': 'You add the mean. A perfect forecast has an error of 0, in any units.',
        'd066b9f4907719c1': 'You scale the readings by their own mean and deviation. Then the test part has a say too, and a machine that has begun to shake twice as much looks as it did before.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_float, check_sequence

    def check_fit(got, expected, tolerance):
        """Mean and deviation, two floats."""
        mu, sd = check_sequence("scale_fit(train)", got, 2)
        check_float("scale_fit(train)[0], the mean", mu, expected[0], tolerance=tolerance)
        check_float("scale_fit(train)[1], the deviation", sd, expected[1], tolerance=tolerance)

    check_fit(scale_fit(np.array([1.0, 3.0, 1.0, 3.0])), (2, 1), Tolerance(1e-9, 1e-12))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q12.3 run when you hand in.")
def test_scale_example(scale, unscale_rmse):
    """The worked examples: readings on the scale of deviations, and an error on its way back"""
    from student_lib.checks import use_hints
    use_hints({
        '1527186f1ba22824': 'You divide by sd a second time. Scaling divided by it; this is the way back.',
        '1d68a62cb2cde3e7': 'You add a small number to the deviation so that it is never 0. That moves every other deviation a little, and a constant series gets a tiny deviation rather than 1.',
        '3d0d8586dfb6a75a': 'You divide first and take the mean away afterwards; the mean is in the units of the series, so it goes first.',
        '44d9e2a262c5225f': 'You divide by the deviation but leave the mean in: the scaled training part should lie around 0.',
        '51eb6f7068be7b63': 'Your deviation is the one of a sample, divided by n - 1. The population deviation is asked for: divide by n.',
        '55587b7b22081774': 'You multiply with the variance. An RMSE is a distance, so it is stretched by the deviation itself.',
        '73e8a8d65a979ccc': 'You return the smallest reading and the range. That puts everything between 0 and 1; asked for are the mean and the deviation.',
        '85c95a7a0137171c': 'You multiply by the deviation: readings spread even further. What brings a spread of sd to a spread of 1?',
        '8b5f7cdfbbaf5324': 'You add the mean. A perfect forecast has an error of 0, in any units.',
        'd066b9f4907719c1': 'You scale the readings by their own mean and deviation. Then the test part has a say too, and a machine that has begun to shake twice as much looks as it did before.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_float

    check_array("scale([2, 5], 2, 1.5)", scale(np.array([2.0, 5.0]), 2.0, 1.5), [0, 2])
    check_float("unscale_rmse(0.5, 100.0, 8.0)", unscale_rmse(0.5, 100.0, 8.0), 4)
