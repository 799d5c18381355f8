from otter.test_files import test_case

OK_FORMAT = False
name = "q5_8"


@test_case(points=1, hidden=False)
def test_three_pixels(true_convolve2d):
    """The worked example: three pixels and a kernel of two cells"""
    from student_lib.checks import use_hints
    use_hints({
        '38e0f61b6ff1b81e': 'Only positions where the kernel lies fully inside the image are asked for. Yours also hangs over the edge.',
        'ae7467e658f4005f': 'The numbers are right but the map runs backwards: you turned the image. Turn the kernel, or turn the map back as well.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = true_convolve2d(np.array([[1, 2, 4]]), np.array([[1, 10]]))
    check_array("true_convolve2d([[1, 2, 4]], [[1, 10]])", got, [[12, 24]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q5.8 run when you hand in.")
def test_keys(same_result):
    """same_result has its four keys, and each value is True or False"""
    from student_lib.checks import use_hints
    use_hints({
        '38e0f61b6ff1b81e': 'Only positions where the kernel lies fully inside the image are asked for. Yours also hangs over the edge.',
        'ae7467e658f4005f': 'The numbers are right but the map runs backwards: you turned the image. Turn the kernel, or turn the map back as well.',
    })
    from student_lib.checks import check_bool, check_dict
    KEYS = ("filter_1", "filter_2", "filter_3", "edge")

    answers = check_dict("same_result", same_result, KEYS)
    for key in KEYS:
        check_bool(f"same_result[{key!r}]", answers[key], bool(answers[key]))
