from otter.test_files import test_case

OK_FORMAT = False
name = "q8_7"


@test_case(points=1, hidden=False)
def test_two_steps(project):
    """The worked example: two steps, two outputs, probabilities"""
    from student_lib.checks import use_hints
    use_hints({
        '07b1ddd7a1d4e46e': 'With one sequence, one step or one output your result loses an axis. It is always (N, T, V).',
        '08d16bbc47fe7251': 'Your result has time as its first axis. The batch comes first: (N, T, V).',
        '1cf4be670744143c': 'The outputs of row 0 show up in row 1: you flattened the steps in one order and cut them up again in another.',
        '37ec05382a18b905': "The argument kind changes nothing: with 'linear' the scores themselves are asked for.",
        '5224760e4f4696ca': 'You give an output for the last step only. T outputs are asked for, one at every step.',
        '5278d5647d7214f3': 'You flatten the steps of a sequence into one long row of features. The same Wy works at every step, on the state of that step alone.',
        '70decb43746e0838': 'Hs is already what came out of tanh. You squash the states a second time before Wy.',
        '7f9dbbd3941f398e': 'Your probabilities add up to 1 over the batch. Sequences do not share probability: each step of each one sums to 1.',
        '8ac3880f5787ddb5': 'All steps of your result are equal to the last one: each step has its own state, and so its own output.',
        '8c7acb4b8eb3048f': 'All your numbers together add up to 1. It is each step of each sequence that sums to 1, on its own.',
        '96d34b92e8f09439': 'Your probabilities add up to 1 over the steps. It is each step of each sequence that sums to 1: which axis holds its V outputs?',
        '9b2fd5aa7d1aea48': 'Your result has time as its first axis. The batch comes first: (N, T, V).',
        'b5cb916df88c2a50': 'You give an output for the last step only. T outputs are asked for, one at every step.',
        'bd4cedbaac258d02': 'You flatten the steps of a sequence into one long row of features. The same Wy works at every step, on the state of that step alone.',
        'dcd1a6a96f6751c4': 'Each of your outputs is between 0 and 1, but they do not sum to 1: you squash them one by one, and softmax looks at all V together.',
        'e77d02246f8f8c48': 'All steps of your result are equal to the last one: each step has its own state, and so its own output.',
        'ed96d4d8de08c4fe': 'Hs is already what came out of tanh. You squash the states a second time before Wy.',
        'f1c03d1f04fa3219': 'You divide the scores by their sum. A score may be negative, a probability may not: where has exp gone?',
        'f9a6f53053b6ea14': 'Your result has the shape (N T, V): the steps of all sequences stand below each other. It should be (N, T, V).',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "project(Hs, Wy, by, kind)"

    Hs = np.array([[[0, 1], [1, 0]]])
    got = project(Hs, np.array([[0, 1], [2, 0]]), np.array([0, 0]))
    p, q = 1 / (1 + np.exp(-2.0)), 1 / (1 + np.exp(-1.0))
    check_array(CALL, got, np.array([[[p, 1 - p], [1 - q, q]]]))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q8.7 run when you hand in.")
def test_linear(project):
    """The scores themselves: two sequences, three steps, one output each"""
    from student_lib.checks import use_hints
    use_hints({
        '07b1ddd7a1d4e46e': 'With one sequence, one step or one output your result loses an axis. It is always (N, T, V).',
        '08d16bbc47fe7251': 'Your result has time as its first axis. The batch comes first: (N, T, V).',
        '1cf4be670744143c': 'The outputs of row 0 show up in row 1: you flattened the steps in one order and cut them up again in another.',
        '37ec05382a18b905': "The argument kind changes nothing: with 'linear' the scores themselves are asked for.",
        '5224760e4f4696ca': 'You give an output for the last step only. T outputs are asked for, one at every step.',
        '5278d5647d7214f3': 'You flatten the steps of a sequence into one long row of features. The same Wy works at every step, on the state of that step alone.',
        '70decb43746e0838': 'Hs is already what came out of tanh. You squash the states a second time before Wy.',
        '7f9dbbd3941f398e': 'Your probabilities add up to 1 over the batch. Sequences do not share probability: each step of each one sums to 1.',
        '8ac3880f5787ddb5': 'All steps of your result are equal to the last one: each step has its own state, and so its own output.',
        '8c7acb4b8eb3048f': 'All your numbers together add up to 1. It is each step of each sequence that sums to 1, on its own.',
        '96d34b92e8f09439': 'Your probabilities add up to 1 over the steps. It is each step of each sequence that sums to 1: which axis holds its V outputs?',
        '9b2fd5aa7d1aea48': 'Your result has time as its first axis. The batch comes first: (N, T, V).',
        'b5cb916df88c2a50': 'You give an output for the last step only. T outputs are asked for, one at every step.',
        'bd4cedbaac258d02': 'You flatten the steps of a sequence into one long row of features. The same Wy works at every step, on the state of that step alone.',
        'dcd1a6a96f6751c4': 'Each of your outputs is between 0 and 1, but they do not sum to 1: you squash them one by one, and softmax looks at all V together.',
        'e77d02246f8f8c48': 'All steps of your result are equal to the last one: each step has its own state, and so its own output.',
        'ed96d4d8de08c4fe': 'Hs is already what came out of tanh. You squash the states a second time before Wy.',
        'f1c03d1f04fa3219': 'You divide the scores by their sum. A score may be negative, a probability may not: where has exp gone?',
        'f9a6f53053b6ea14': 'Your result has the shape (N T, V): the steps of all sequences stand below each other. It should be (N, T, V).',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "project(Hs, Wy, by, kind)"

    Hs = np.array([[[1, 2], [0, 1], [-1, 0]], [[3, 0], [0.5, 0.5], [0, 0]]])
    got = project(Hs, np.array([[10.0], [1.0]]), np.array([0.25]), "linear")
    scores = np.array([[12.25, 1.25, -9.75], [30.25, 5.75, 0.25]])
    check_array(CALL, got, scores[:, :, None])
