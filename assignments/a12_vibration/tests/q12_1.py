from otter.test_files import test_case

OK_FORMAT = False
name = "q12_1"


@test_case(points=1, hidden=False)
def test_example(make_windows):
    """The worked example: ten readings in windows of three"""
    from student_lib.checks import use_hints
    use_hints({
        '0dae5664a39e5fdc': 'Your windows start one reading apart, whatever step says.',
        '0fdbea95aa01be8a': 'Without a step windows start one reading apart, so they overlap. Yours follow each other without overlap.',
        '3963964f1deb356b': 'Your windows run backwards: the newest reading comes first. Keep the order of time.',
        '67aafd141957b90c': 'Without a step windows start one reading apart, so they overlap. Yours follow each other without overlap.',
        '7cac55ec1838e339': 'The number of windows is right, but each target lies one reading too far; at the end of the series there is none left, and the last reading steps in.',
        '97edb9ac7597b8ec': 'With a horizon above 1 there are more windows than targets. The last windows have no target in the series and must go.',
        '9d155b74f0646b9b': 'You leave readings out within a window. A window is T readings in a row; the step is how far apart two windows start.',
        'a96b19c235d77190': 'With horizon 1 your target is the last reading of the window itself: the net would be shown the answer.',
        'c002a39bab7cee82': 'Your windows run backwards: the newest reading comes first. Keep the order of time.',
        'cdbf9f15bee1960e': 'Your target skips a reading: with horizon 1 it is the reading right after the window, and for 0, 1, 2, … in windows of three y[0] is 3.',
        'edc50d239cc3464c': 'The last window is missing. What is the last start for which the target still lies in the series, and does your range reach it?',
        'f25a934b134f4ee9': 'The number of windows is right, but each target lies one reading too far; at the end of the series there is none left, and the last reading steps in.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    X, y = check_sequence("make_windows(series, 3)", make_windows(np.arange(10.0), 3), 2)
    check_array("X, without its last axis", np.asarray(X).reshape(-1, 3),
                [[i, i + 1, i + 2] for i in range(7)])
    check_array("y", y, [[3], [4], [5], [6], [7], [8], [9]])
    check_array("X", X, [[[i], [i + 1], [i + 2]] for i in range(7)])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q12.1 run when you hand in.")
def test_horizon_and_step(make_windows):
    """Targets two readings later; windows that start two readings apart"""
    from student_lib.checks import use_hints
    use_hints({
        '0dae5664a39e5fdc': 'Your windows start one reading apart, whatever step says.',
        '0fdbea95aa01be8a': 'Without a step windows start one reading apart, so they overlap. Yours follow each other without overlap.',
        '3963964f1deb356b': 'Your windows run backwards: the newest reading comes first. Keep the order of time.',
        '67aafd141957b90c': 'Without a step windows start one reading apart, so they overlap. Yours follow each other without overlap.',
        '7cac55ec1838e339': 'The number of windows is right, but each target lies one reading too far; at the end of the series there is none left, and the last reading steps in.',
        '97edb9ac7597b8ec': 'With a horizon above 1 there are more windows than targets. The last windows have no target in the series and must go.',
        '9d155b74f0646b9b': 'You leave readings out within a window. A window is T readings in a row; the step is how far apart two windows start.',
        'a96b19c235d77190': 'With horizon 1 your target is the last reading of the window itself: the net would be shown the answer.',
        'c002a39bab7cee82': 'Your windows run backwards: the newest reading comes first. Keep the order of time.',
        'cdbf9f15bee1960e': 'Your target skips a reading: with horizon 1 it is the reading right after the window, and for 0, 1, 2, … in windows of three y[0] is 3.',
        'edc50d239cc3464c': 'The last window is missing. What is the last start for which the target still lies in the series, and does your range reach it?',
        'f25a934b134f4ee9': 'The number of windows is right, but each target lies one reading too far; at the end of the series there is none left, and the last reading steps in.',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    X, y = check_sequence("make_windows(series, 3, 2)", make_windows(np.arange(10.0), 3, 2), 2)
    check_array("y with horizon 2", y, [[4], [5], [6], [7], [8], [9]])
    check_array("X with horizon 2", X, [[[i], [i + 1], [i + 2]] for i in range(6)])
    got = make_windows(np.arange(10.0), 3, step=2)
    X, y = check_sequence("make_windows(series, 3, step=2)", got, 2)
    check_array("X with step 2", X, [[[i], [i + 1], [i + 2]] for i in (0, 2, 4, 6)])
    check_array("y with step 2", y, [[3], [5], [7], [9]])
