from otter.test_files import test_case

OK_FORMAT = False
name = "q6_4"


@test_case(points=1, hidden=False)
def test_tiny(flatten):
    """The worked example: two pixels with two channels, in both orders"""
    from student_lib.checks import use_hints
    use_hints({
        '42edb2b4ef2bec59': 'The order you are asked for makes no difference: "map_by_map" has to finish the map of one channel before it starts the next one. `reshape` alone moves no number to another place.',
        '47bfba40587cf563': 'The values are right, but whole numbers came back as whole numbers. Results are float64, whatever went in.',
        '6a8e20b2fc4266cd': 'For a single image your batch axis is gone. Keep it: one image gives one row, shape (1, H·W·C).',
        '8b620c73e56c2751': 'For a single image your batch axis is gone. Keep it: one image gives one row, shape (1, H·W·C).',
    })
    import numpy as np
    from student_lib.checks import check_array

    X = np.array([[[[1, 10], [2, 20]]]])
    check_array("flatten(X)", flatten(X), [[1, 10, 2, 20]])
    check_array('flatten(X, "map_by_map")', flatten(X, "map_by_map"), [[1, 2, 10, 20]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q6.4 run when you hand in.")
def test_slides(flatten):
    """The 12 numbers at the end of the letter's stack, in the order of the slides"""
    from student_lib.checks import use_hints
    use_hints({
        '42edb2b4ef2bec59': 'The order you are asked for makes no difference: "map_by_map" has to finish the map of one channel before it starts the next one. `reshape` alone moves no number to another place.',
        '47bfba40587cf563': 'The values are right, but whole numbers came back as whole numbers. Results are float64, whatever went in.',
        '6a8e20b2fc4266cd': 'For a single image your batch axis is gone. Keep it: one image gives one row, shape (1, H·W·C).',
        '8b620c73e56c2751': 'For a single image your batch axis is gone. Keep it: one image gives one row, shape (1, H·W·C).',
    })
    import numpy as np
    from student_lib.checks import check_array
    MAPS = [[[9, 5], [5, 9]], [[9, 5], [5, 5]], [[5, 9], [9, 5]]]

    X = np.moveaxis(np.array(MAPS), 0, -1)[np.newaxis] / 9
    expected = np.array([[9, 5, 5, 9, 9, 5, 5, 5, 5, 9, 9, 5]]) / 9
    check_array('flatten(X, "map_by_map")', flatten(X, "map_by_map"), expected)
