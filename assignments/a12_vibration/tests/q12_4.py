from otter.test_files import test_case

OK_FORMAT = False
name = "q12_4"


@test_case(points=1, hidden=False)
def test_persistence_example(persistence):
    """The worked example: windows that end with 2 and 7"""
    from student_lib.checks import use_hints
    use_hints({
        '06c497205f3b8b30': 'Your predictions have three axes, (M, 1, 1): the axis of the steps is still there. Take the last step, not a slice of one step.',
        '313d3962851c515f': 'Your predictions are a flat row, (M,). Taken away from y of shape (M, 1) that would make an M by M table without any error message. Keep (M, 1).',
        '368d9d42f2e70641': 'There is no intercept in your model: a window of zeros always gets the forecast 0. By which column does a constant get into a weighted sum?',
        '5403206a9693bc08': 'You take the mean of the test windows away from them. A forecast for one window then hangs on which others you ask about; centre with what training knows.',
        '59ef0aa3a7e3e538': 'You return the forecasts for the training windows. The fitted weights are to be used on Xte.',
        '69e77de11f2e5329': 'Your forecast is the same for every window: the mean of the training targets. It should hang on the readings in the window.',
        '87a9428a0494258b': 'Your weights are pulled towards 0 by a penalty. Plain least squares is asked for.',
        'b45b36d892a731cb': 'The column of ones stands at one side in training and at the other side in the forecast: the intercept meets a reading, and a weight meets the 1.',
        'bfcff820ffa4a2a7': 'You predict the mean of the window. Persistence repeats one reading only, the newest one.',
        'c45b53032b8f9337': 'You took the last window, not the last reading of every window. Which axis is the time?',
        'd89b8a4ddc7bd7ec': 'You repeat the oldest reading of the window. Which one is the newest?',
        'e6a70599c5887960': 'Your linear forecasts are a flat row, (K,). One row for each window is asked for: (K, 1).',
        'fbee76324c7d85a7': 'You let the last change go on. Persistence says that nothing changes.',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[[0.0], [1.0], [2.0]], [[5.0], [5.0], [7.0]]])
    check_array("persistence(X)", persistence(X), [[2], [7]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q12.4 run when you hand in.")
def test_ar_example(linear_ar):
    """The worked example: every target is twice the last reading, plus 1"""
    from student_lib.checks import use_hints
    use_hints({
        '06c497205f3b8b30': 'Your predictions have three axes, (M, 1, 1): the axis of the steps is still there. Take the last step, not a slice of one step.',
        '313d3962851c515f': 'Your predictions are a flat row, (M,). Taken away from y of shape (M, 1) that would make an M by M table without any error message. Keep (M, 1).',
        '368d9d42f2e70641': 'There is no intercept in your model: a window of zeros always gets the forecast 0. By which column does a constant get into a weighted sum?',
        '5403206a9693bc08': 'You take the mean of the test windows away from them. A forecast for one window then hangs on which others you ask about; centre with what training knows.',
        '59ef0aa3a7e3e538': 'You return the forecasts for the training windows. The fitted weights are to be used on Xte.',
        '69e77de11f2e5329': 'Your forecast is the same for every window: the mean of the training targets. It should hang on the readings in the window.',
        '87a9428a0494258b': 'Your weights are pulled towards 0 by a penalty. Plain least squares is asked for.',
        'b45b36d892a731cb': 'The column of ones stands at one side in training and at the other side in the forecast: the intercept meets a reading, and a weight meets the 1.',
        'bfcff820ffa4a2a7': 'You predict the mean of the window. Persistence repeats one reading only, the newest one.',
        'c45b53032b8f9337': 'You took the last window, not the last reading of every window. Which axis is the time?',
        'd89b8a4ddc7bd7ec': 'You repeat the oldest reading of the window. Which one is the newest?',
        'e6a70599c5887960': 'Your linear forecasts are a flat row, (K,). One row for each window is asked for: (K, 1).',
        'fbee76324c7d85a7': 'You let the last change go on. Persistence says that nothing changes.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array
    CALL = "linear_ar(Xtr, ytr, Xte)"

    Xtr = np.array([[3.0, 1.0], [0.0, 2.0], [5.0, -1.0], [1.0, 0.0], [-2.0, 4.0], [2.0, 3.0],
                    [4.0, 4.0], [-1.0, -3.0]])
    Xte = np.array([[2.0, 4.0], [7.0, 0.0], [-3.0, 1.5]])
    got = linear_ar(Xtr[:, :, None], 2 * Xtr[:, 1:] + 1, Xte[:, :, None])
    check_array(CALL, got, [[9], [1], [4]], tolerance=Tolerance(1e-9, 1e-9))
