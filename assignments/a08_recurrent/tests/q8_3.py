from otter.test_files import test_case

OK_FORMAT = False
name = "q8_3"


@test_case(points=1, hidden=False)
def test_one_unit(rnn_step):
    """The worked example: one unit, the sum of three parts"""
    from student_lib.checks import use_hints
    use_hints({
        '078c4ae5fdfb50f9': 'Your sums are right, but a state should stay between -1 and 1: the last step, the squashing, is missing.',
        '17250fa8dccfd01e': 'Your sum is cut at -1 and 1 before the tanh, so your states never come close to 1. Nothing has to be cut: tanh does that.',
        '19f3da55ab1879a9': 'At x = 0 and h_prev = 0 the state should be tanh(b). Print it: how often did you add b?',
        '1b5477aa7f36b087': 'Each number goes through tanh once only: the three parts are added as they are, before any tanh.',
        '1ba4c12f1a8142ba': 'At x = 0 and h_prev = 0 your state is 0. It should be tanh(b).',
        '2e1e2147470a8df9': 'Change h_prev and look: your new state stays the same. Which of the three parts is missing?',
        '3244f1b4c53fb960': 'You put state and input side by side and the two weights on top of each other: look at the order of the stack, each part has to meet its own weights.',
        '4337b3977d13f7a8': 'At x = 0 and h_prev = 0 your state is 0. It should be tanh(b).',
        '54d478bb06202468': 'Your Wh is transposed. With a symmetric Wh nobody would notice, but here it is not symmetric: which unit does Wh[0, 1] lead to?',
        '60cea3448510ec6a': 'The old state comes in through its weights Wh only. You add it once more, unweighted, after tanh.',
        '60eb89d9f3b452fa': 'A batch of one is still a batch: the result must keep the shape (1, H).',
        '693d94e6eefd7475': 'Your state can leave the range from -1 to 1: add the three parts first, then take one tanh of the sum.',
        '714022ae3fce62c6': 'All your states are positive, and negative values are expected too: this unit squashes with tanh, not with the sigmoid.',
        '9a2fa026bf835ea8': 'Change x and look: your new state stays the same. A state that hears nothing new is no reader.',
        'a734d6e24a06d16e': 'The bias belongs to the sum, inside tanh. Yours is added afterwards, so the state can leave the range from -1 to 1.',
        'ab22d4ac9dceeee3': 'Your state can leave the range from -1 to 1: add the three parts first, then take one tanh of the sum.',
        'b67e648936afa749': 'You put state and input side by side and the two weights on top of each other: look at the order of the stack, each part has to meet its own weights.',
        'b8d5adf90691bfe7': 'Change h_prev and look: your new state stays the same. Which of the three parts is missing?',
        'bdc13b33b7e7bedf': 'With a single row or a single unit your state loses an axis. It is (N, H) for all N and H, also for (1, 1).',
        'bfeeff89438f1604': 'All your states are positive, and negative values are expected too: this unit squashes with tanh, not with the sigmoid.',
        'c6acb82e0ae935d0': 'Your sums are right, but a state should stay between -1 and 1: the last step, the squashing, is missing.',
        'cc56433dc52c874a': 'The bias belongs to the sum, inside tanh. Yours is added afterwards, so the state can leave the range from -1 to 1.',
        'd0806a8c48736942': 'Every unit reads the states of all units, not only its own: the state meets Wh in a matrix product.',
        'd772f4873d31230d': 'The old state comes in through its weights Wh only. You add it once more, unweighted, after tanh.',
        'e2b96a6f1c8f0c3a': 'Change x and look: your new state stays the same. A state that hears nothing new is no reader.',
        'f6414cfbe55d63b8': 'At x = 0 and h_prev = 0 the state should be tanh(b). Print it: how often did you add b?',
        'fa203394cb24694a': 'Each number goes through tanh once only: the three parts are added as they are, before any tanh.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "rnn_step(x, h_prev, Wx, Wh, b)"

    x, h_prev, Wx, Wh = (np.array([[value]]) for value in (2, 0.5, 1, -3))
    got = rnn_step(x, h_prev, Wx, Wh, np.array([0.25]))
    check_array(CALL, got, np.tanh([[0.75]]))


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q8.3 run when you hand in.")
def test_two_units(rnn_step):
    """Two units, three inputs, one row: every sum by hand"""
    from student_lib.checks import use_hints
    use_hints({
        '078c4ae5fdfb50f9': 'Your sums are right, but a state should stay between -1 and 1: the last step, the squashing, is missing.',
        '17250fa8dccfd01e': 'Your sum is cut at -1 and 1 before the tanh, so your states never come close to 1. Nothing has to be cut: tanh does that.',
        '19f3da55ab1879a9': 'At x = 0 and h_prev = 0 the state should be tanh(b). Print it: how often did you add b?',
        '1b5477aa7f36b087': 'Each number goes through tanh once only: the three parts are added as they are, before any tanh.',
        '1ba4c12f1a8142ba': 'At x = 0 and h_prev = 0 your state is 0. It should be tanh(b).',
        '2e1e2147470a8df9': 'Change h_prev and look: your new state stays the same. Which of the three parts is missing?',
        '3244f1b4c53fb960': 'You put state and input side by side and the two weights on top of each other: look at the order of the stack, each part has to meet its own weights.',
        '4337b3977d13f7a8': 'At x = 0 and h_prev = 0 your state is 0. It should be tanh(b).',
        '54d478bb06202468': 'Your Wh is transposed. With a symmetric Wh nobody would notice, but here it is not symmetric: which unit does Wh[0, 1] lead to?',
        '60cea3448510ec6a': 'The old state comes in through its weights Wh only. You add it once more, unweighted, after tanh.',
        '60eb89d9f3b452fa': 'A batch of one is still a batch: the result must keep the shape (1, H).',
        '693d94e6eefd7475': 'Your state can leave the range from -1 to 1: add the three parts first, then take one tanh of the sum.',
        '714022ae3fce62c6': 'All your states are positive, and negative values are expected too: this unit squashes with tanh, not with the sigmoid.',
        '9a2fa026bf835ea8': 'Change x and look: your new state stays the same. A state that hears nothing new is no reader.',
        'a734d6e24a06d16e': 'The bias belongs to the sum, inside tanh. Yours is added afterwards, so the state can leave the range from -1 to 1.',
        'ab22d4ac9dceeee3': 'Your state can leave the range from -1 to 1: add the three parts first, then take one tanh of the sum.',
        'b67e648936afa749': 'You put state and input side by side and the two weights on top of each other: look at the order of the stack, each part has to meet its own weights.',
        'b8d5adf90691bfe7': 'Change h_prev and look: your new state stays the same. Which of the three parts is missing?',
        'bdc13b33b7e7bedf': 'With a single row or a single unit your state loses an axis. It is (N, H) for all N and H, also for (1, 1).',
        'bfeeff89438f1604': 'All your states are positive, and negative values are expected too: this unit squashes with tanh, not with the sigmoid.',
        'c6acb82e0ae935d0': 'Your sums are right, but a state should stay between -1 and 1: the last step, the squashing, is missing.',
        'cc56433dc52c874a': 'The bias belongs to the sum, inside tanh. Yours is added afterwards, so the state can leave the range from -1 to 1.',
        'd0806a8c48736942': 'Every unit reads the states of all units, not only its own: the state meets Wh in a matrix product.',
        'd772f4873d31230d': 'The old state comes in through its weights Wh only. You add it once more, unweighted, after tanh.',
        'e2b96a6f1c8f0c3a': 'Change x and look: your new state stays the same. A state that hears nothing new is no reader.',
        'f6414cfbe55d63b8': 'At x = 0 and h_prev = 0 the state should be tanh(b). Print it: how often did you add b?',
        'fa203394cb24694a': 'Each number goes through tanh once only: the three parts are added as they are, before any tanh.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "rnn_step(x, h_prev, Wx, Wh, b)"

    x, h_prev = np.array([[1.0, -2.0, 0.5]]), np.array([[0.5, -0.25]])
    Wx = np.array([[0.5, 1.0], [0.25, -0.5], [-1.0, 2.0]])
    Wh, b = np.array([[1.0, 3.0], [-2.0, 1.0]]), np.array([-0.25, -2.0])
    # -0.5 + 1 - 0.25 = 0.25 and 3 + 1.25 - 2 = 2.25
    check_array(CALL, rnn_step(x, h_prev, Wx, Wh, b), np.tanh([[0.25, 2.25]]))
