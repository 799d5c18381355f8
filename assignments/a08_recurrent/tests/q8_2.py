from otter.test_files import test_case

OK_FORMAT = False
name = "q8_2"


@test_case(points=1, hidden=False)
def test_example(one_hot):
    """The worked example: two ids"""
    from student_lib.checks import use_hints
    use_hints({
        '06a236da0ebc7a72': 'Ids are counted from 0: id 0 lights column 0. Which column does it light in your answer?',
        '2bb6ce880860c55d': 'The new axis of length depth comes last, after the axes of the ids. Yours comes first.',
        '593947f9fe38ba65': 'The ones and zeros are right, but they are whole numbers: the result is to be float64.',
    })
    import numpy as np
    from student_lib.checks import check_array

    check_array("one_hot([2, 0], 3)", one_hot(np.array([2, 0]), 3), [[0, 0, 1], [1, 0, 0]])


@test_case(points=0.25, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q8.2 run when you hand in.")
def test_outside(one_hot):
    """An id that is not in the dictionary raises ValueError"""
    from student_lib.checks import use_hints
    use_hints({
        '06a236da0ebc7a72': 'Ids are counted from 0: id 0 lights column 0. Which column does it light in your answer?',
        '2bb6ce880860c55d': 'The new axis of length depth comes last, after the axes of the ids. Yours comes first.',
        '593947f9fe38ba65': 'The ones and zeros are right, but they are whole numbers: the result is to be float64.',
    })
    import numpy as np
    from student_lib.checks import check_raises

    check_raises(ValueError, one_hot, np.array([0, 3]), 3, why="with 3 words there is no id 3")
