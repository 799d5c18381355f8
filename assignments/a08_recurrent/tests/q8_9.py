from otter.test_files import test_case

OK_FORMAT = False
name = "q8_9"


@test_case(points=1, hidden=False)
def test_example(dinner_forecast):
    """The worked example: three days, the dinner of day 1 is not known"""
    from student_lib.checks import use_hints
    use_hints({
        '03af967018fa397b': 'pred0 is the forecast for the day before day 0. For day 0 it still has to go through P, as any other yesterday.',
        '4137a1902ed689ee': 'The forecast for a day uses the dinner of that day, and it is not known before dinner. Which row of actual is yesterday?',
        '5fc896e5971b1dc0': 'The rows of P are yesterday, its columns today. You read it the other way round.',
        '95c53156337ffc0c': 'The rows of P are yesterday, its columns today. You read it the other way round.',
        'a69be1dc55f4e06b': 'You add the dinner and the prediction of yesterday. The prediction is needed only when the actual dinner is missing.',
        'bd4c43d2995e4b5c': 'Day 0 reads pred0, and your first row does not depend on it.',
        'd3e30c46df9f7bf6': 'A row of zeros is not a dinner, it means that you do not know. Fall back on your own prediction of that day.',
        'e1d3c7fda180fe4f': "After an unknown dinner you give the forecast of the day before once more, as if no day had passed. Yesterday's forecast takes the place of the dinner: what happens to a dinner on its way to the next day?",
        'ece0cd7d36df0dfc': 'Day 0 reads pred0, and your first row does not depend on it.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CYCLE = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]])

    actual = np.array([[0, 0, 1], [0, 0, 0], [1, 0, 0]])
    got = dinner_forecast(actual, np.array([1, 0, 0]), CYCLE)
    check_array("dinner_forecast(actual, [1, 0, 0], P)", got, [[0, 1, 0], [1, 0, 0], [0, 1, 0]])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q8.9 run when you hand in.")
def test_one_day(dinner_forecast):
    """One day only"""
    from student_lib.checks import use_hints
    use_hints({
        '03af967018fa397b': 'pred0 is the forecast for the day before day 0. For day 0 it still has to go through P, as any other yesterday.',
        '4137a1902ed689ee': 'The forecast for a day uses the dinner of that day, and it is not known before dinner. Which row of actual is yesterday?',
        '5fc896e5971b1dc0': 'The rows of P are yesterday, its columns today. You read it the other way round.',
        '95c53156337ffc0c': 'The rows of P are yesterday, its columns today. You read it the other way round.',
        'a69be1dc55f4e06b': 'You add the dinner and the prediction of yesterday. The prediction is needed only when the actual dinner is missing.',
        'bd4c43d2995e4b5c': 'Day 0 reads pred0, and your first row does not depend on it.',
        'd3e30c46df9f7bf6': 'A row of zeros is not a dinner, it means that you do not know. Fall back on your own prediction of that day.',
        'e1d3c7fda180fe4f': "After an unknown dinner you give the forecast of the day before once more, as if no day had passed. Yesterday's forecast takes the place of the dinner: what happens to a dinner on its way to the next day?",
        'ece0cd7d36df0dfc': 'Day 0 reads pred0, and your first row does not depend on it.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CYCLE = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]])

    got = dinner_forecast(np.array([[0, 0, 1]]), np.array([1, 0, 0]), CYCLE)
    check_array("dinner_forecast([[0, 0, 1]], [1, 0, 0], P)", got, [[0, 1, 0]])
