from otter.test_files import test_case

OK_FORMAT = False
name = "q12_2"


@test_case(points=1, hidden=False)
def test_split_example(chrono_split):
    """The worked example: five readings, half of them for training"""
    from student_lib.checks import use_hints
    use_hints({
        '16f1ba500fd52e17': 'No reading is shared, but test windows are missing: the first one may start right at the cut.',
        '8fbb1e39d19f521d': 'One reading is in neither part: the test part begins with the reading right behind the training part.',
        'c10d3d6a3275f710': 'No reading is shared, but the last window of each part is missing: its target may be the very last reading of that part.',
        'd66e104bb1399e92': 'Your test part is the beginning of the series. A net that is used looks ahead: the future is the test.',
        'e07c2e8e37a757e1': 'Your parts are mixed: test readings have training readings right before and after them. Which part of the series is the future?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_sequence

    def check_parts(label, got, expected, dtype):
        """Two arrays, the training part and the test part."""
        parts = check_sequence(label, got, 2)
        for k, side in enumerate(("training part", "test part")):
            check_array(f"{label}, {side}", parts[k], expected[k], dtype=dtype)

    got = chrono_split(np.array([3.0, 1.0, 4.0, 1.0, 5.0]), 0.5)
    check_parts("chrono_split(series, 0.5)", got, ([3, 1], [4, 1, 5]), None)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q12.2 run when you hand in.")
def test_windows_example(window_indices_disjoint):
    """The worked example: ten readings, windows of two"""
    from student_lib.checks import use_hints
    use_hints({
        '16f1ba500fd52e17': 'No reading is shared, but test windows are missing: the first one may start right at the cut.',
        '8fbb1e39d19f521d': 'One reading is in neither part: the test part begins with the reading right behind the training part.',
        'c10d3d6a3275f710': 'No reading is shared, but the last window of each part is missing: its target may be the very last reading of that part.',
        'd66e104bb1399e92': 'Your test part is the beginning of the series. A net that is used looks ahead: the future is the test.',
        'e07c2e8e37a757e1': 'Your parts are mixed: test readings have training readings right before and after them. Which part of the series is the future?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property, check_sequence

    def check_parts(label, got, expected, dtype):
        """Two arrays, the training part and the test part."""
        parts = check_sequence(label, got, 2)
        for k, side in enumerate(("training part", "test part")):
            check_array(f"{label}, {side}", parts[k], expected[k], dtype=dtype)

    got = window_indices_disjoint(10, 2, 1, 0.5)
    parts = check_sequence("window_indices_disjoint(10, 2, 1, 0.5)", got, 2)
    readings = [{i + k for i in np.asarray(p).ravel().tolist() for k in range(3)} for p in parts]
    both = sorted(readings[0] & readings[1])
    check_property("window_indices_disjoint(10, 2, 1, 0.5)", not both,
                   f"readings {both} belong to windows of both parts")
    check_parts("window_indices_disjoint(10, 2, 1, 0.5)", got, ([0, 1, 2], [5, 6, 7]), int)
