from otter.test_files import test_case

OK_FORMAT = False
name = "q13_5"


@test_case(points=0.5, hidden=False)
def test_state_example(init_state):
    """The worked example of init_state: 0.0997"""
    from student_lib.checks import use_hints
    use_hints({
        '0c9f1cbd0ef0bc78': 'You give the state an axis of its own for steps. It is needed once, before the first step: (N, H).',
        '141f7bc9bd5c05bb': 'Your result is (T, N, F), steps first. In this course the batch comes first: (N, T, F).',
        '593cfafa882750af': 'You squash the picture vector before it meets the weights. tanh belongs around the whole sum.',
        '7f49446a7891c5d7': 'You divide the picture among the steps, so that all of them together see it once. Each step sees the whole vector as it is.',
        '957983aae89dfb7a': 'You put the copies side by side into one long row. The steps need an axis of their own.',
        '99cfad0b8a0da763': 'You show the picture at the first step only. That is the other way to hand it over; here every step sees it again.',
        '9a48cb2e7d0f6b9b': 'Whole numbers come back as whole numbers. The result is float64 whatever the vectors hold.',
        '9ec53639ade785de': 'You show the picture at the last step only: by then nearly the whole caption has been said. All T steps see it.',
        'a244cf499f2ebd73': 'Your axes are pictures, numbers, steps. The steps come second: (N, T, F).',
        'a97fab961f35659b': 'Your pictures get mixed up: row n of the result shows other pictures than picture n. Which axis must all entries agree along?',
        'b302d64ee6efa58e': 'Your state lies between 0 and 1: that is the sigmoid. A tanh net starts with tanh.',
        'c84a71d68ce011fb': 'You leave bh0 out: a picture vector of zeros must give tanh(bh0), not 0.',
    })
    import numpy as np
    from student_lib.checks import Tolerance, check_array
    FOUR_DIGITS = Tolerance(rtol=1e-4, atol=5e-5)

    got = init_state(np.array([[1, 2]]), np.array([[0.5], [-0.25]]), np.array([0.1]))
    check_array("init_state([[1, 2]], [[0.5], [-0.25]], [0.1])", got, [[0.0997]],
                tolerance=FOUR_DIGITS)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q13.5 run when you hand in.")
def test_context_example(context_inputs):
    """The worked example of context_inputs: two pictures, three steps"""
    from student_lib.checks import use_hints
    use_hints({
        '0c9f1cbd0ef0bc78': 'You give the state an axis of its own for steps. It is needed once, before the first step: (N, H).',
        '141f7bc9bd5c05bb': 'Your result is (T, N, F), steps first. In this course the batch comes first: (N, T, F).',
        '593cfafa882750af': 'You squash the picture vector before it meets the weights. tanh belongs around the whole sum.',
        '7f49446a7891c5d7': 'You divide the picture among the steps, so that all of them together see it once. Each step sees the whole vector as it is.',
        '957983aae89dfb7a': 'You put the copies side by side into one long row. The steps need an axis of their own.',
        '99cfad0b8a0da763': 'You show the picture at the first step only. That is the other way to hand it over; here every step sees it again.',
        '9a48cb2e7d0f6b9b': 'Whole numbers come back as whole numbers. The result is float64 whatever the vectors hold.',
        '9ec53639ade785de': 'You show the picture at the last step only: by then nearly the whole caption has been said. All T steps see it.',
        'a244cf499f2ebd73': 'Your axes are pictures, numbers, steps. The steps come second: (N, T, F).',
        'a97fab961f35659b': 'Your pictures get mixed up: row n of the result shows other pictures than picture n. Which axis must all entries agree along?',
        'b302d64ee6efa58e': 'Your state lies between 0 and 1: that is the sigmoid. A tanh net starts with tanh.',
        'c84a71d68ce011fb': 'You leave bh0 out: a picture vector of zeros must give tanh(bh0), not 0.',
    })
    import numpy as np
    from student_lib.checks import check_array

    got = context_inputs(np.array([[1, 2], [3, 4]]), 3)
    check_array("context_inputs([[1, 2], [3, 4]], 3)", got, [[[1, 2]] * 3, [[3, 4]] * 3])
