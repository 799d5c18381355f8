from otter.test_files import test_case

OK_FORMAT = False
name = "q3_6"


@test_case(points=1, hidden=False)
def test_by_hand(softmax_ce):
    """The worked example, done by hand: two rows and three classes"""
    from student_lib.checks import use_hints
    use_hints({
        '046c57cbe27a0c06': 'The gradient must mention the label: yours is the slope of softmax alone, and it would be the same for every right class.',
        '2326fbb3a96971cd': 'You measure against the class with the largest logit. The right class is given by the label, whatever the model thinks.',
        '238e25ba48e1e357': 'Each row is a question of its own: its probabilities must add up to 1. You divided by a sum over the whole batch.',
        '26451e86c4bc270e': 'Your loss is right but for a constant factor: which logarithm does the question ask for?',
        '47f8169b9f250e03': 'The loss is one number for the whole batch, a float. You return one for each row.',
        '48a4835a76b84052': 'In each row exactly one entry of the gradient loses 1. Which entries does your index pick: one for each row, or all these columns in every row?',
        '5e59312e8c4df6b7': 'Both results are there, but in the other order: first the loss, then the gradient.',
        '6892e3221ed60e89': 'Your gradient is right, but your loss looks at the labels of the other rows too. Which entries does your index pick?',
        '76fde47c1ed15272': 'Step against your gradient and the loss should fall: it rose. Look at the sign.',
        '7a37887e164ce24c': 'This is how the loss changes with the probabilities. The question asks for the logits, one step of the chain rule further back.',
        '7dfd1c5393993e03': 'The loss is a mean over the rows, so its gradient is one too. Doubling the batch must halve the gradient of each row; yours stays the same.',
        '84374ea3fb01adba': 'The other logits matter too: if one of them grows, the right class loses probability. Your gradient is 0 for all classes but the right one.',
        '94c70711d5ac0dad': 'You divide by the number of all entries. Each row pays one price, so the mean goes over the N rows.',
        '971e450287cc1cf5': 'Both results are there, but in the other order: first the loss, then the gradient.',
        '9b0f5f30417f12a7': 'Each row of the gradient must add up to 0, for raising all logits of a row together changes nothing. In yours the right class is missing.',
        'a5f74ab2e7e32481': 'In each row exactly one entry of the gradient loses 1. Which entries does your index pick: one for each row, or all these columns in every row?',
        'af38e5b12047a1ab': 'The loss is a mean over the rows, so its gradient is one too. Doubling the batch must halve the gradient of each row; yours stays the same.',
        'b420856775a356fe': 'You divide by the number of all entries. Each row pays one price, so the mean goes over the N rows.',
        'c6b0ed75edbdafc0': 'You measure against the class with the largest logit. The right class is given by the label, whatever the model thinks.',
        'c9e8def41846c379': 'This is how the loss changes with the probabilities. The question asks for the logits, one step of the chain rule further back.',
        'd5f7e5a7a3c3b311': 'The other logits matter too: if one of them grows, the right class loses probability. Your gradient is 0 for all classes but the right one.',
        'd711c398aaf449bf': 'Step against your gradient and the loss should fall: it rose. Look at the sign.',
        'e3bbf534aadf564d': 'The gradient must mention the label: yours is the slope of softmax alone, and it would be the same for every right class.',
        'ed5017dc5c5f895e': 'Each row of the gradient must add up to 0, for raising all logits of a row together changes nothing. In yours the right class is missing.',
        'fb4d505fd2c35521': 'The loss is one number for the whole batch, a float. You return one for each row.',
        'fc75ad867ff4076c': 'Each row is a question of its own: its probabilities must add up to 1. You divided by a sum over the whole batch.',
    })
    import numpy as np
    from student_lib.checks import check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "softmax_ce(logits, labels)"

    def check_both(got, loss, dlogits):
        """The loss, then the gradient."""
        found = check_sequence(CALL, got, 2)
        check_float(f"loss of {CALL}", found[0], loss)
        check_gradients(CALL, found[1:], {"dlogits": dlogits})

    logits = np.array([[0, 0, np.log(2)], [0, np.log(6), 0]])
    check_both(softmax_ce(logits, np.array([2, 0])), 2 * np.log(2),
               [[1 / 8, 1 / 8, -1 / 4], [-7 / 16, 3 / 8, 1 / 16]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q3.6 run when you hand in.")
def test_no_preference(softmax_ce):
    """Equal logits: all four classes have the probability 1/4"""
    from student_lib.checks import use_hints
    use_hints({
        '046c57cbe27a0c06': 'The gradient must mention the label: yours is the slope of softmax alone, and it would be the same for every right class.',
        '2326fbb3a96971cd': 'You measure against the class with the largest logit. The right class is given by the label, whatever the model thinks.',
        '238e25ba48e1e357': 'Each row is a question of its own: its probabilities must add up to 1. You divided by a sum over the whole batch.',
        '26451e86c4bc270e': 'Your loss is right but for a constant factor: which logarithm does the question ask for?',
        '47f8169b9f250e03': 'The loss is one number for the whole batch, a float. You return one for each row.',
        '48a4835a76b84052': 'In each row exactly one entry of the gradient loses 1. Which entries does your index pick: one for each row, or all these columns in every row?',
        '5e59312e8c4df6b7': 'Both results are there, but in the other order: first the loss, then the gradient.',
        '6892e3221ed60e89': 'Your gradient is right, but your loss looks at the labels of the other rows too. Which entries does your index pick?',
        '76fde47c1ed15272': 'Step against your gradient and the loss should fall: it rose. Look at the sign.',
        '7a37887e164ce24c': 'This is how the loss changes with the probabilities. The question asks for the logits, one step of the chain rule further back.',
        '7dfd1c5393993e03': 'The loss is a mean over the rows, so its gradient is one too. Doubling the batch must halve the gradient of each row; yours stays the same.',
        '84374ea3fb01adba': 'The other logits matter too: if one of them grows, the right class loses probability. Your gradient is 0 for all classes but the right one.',
        '94c70711d5ac0dad': 'You divide by the number of all entries. Each row pays one price, so the mean goes over the N rows.',
        '971e450287cc1cf5': 'Both results are there, but in the other order: first the loss, then the gradient.',
        '9b0f5f30417f12a7': 'Each row of the gradient must add up to 0, for raising all logits of a row together changes nothing. In yours the right class is missing.',
        'a5f74ab2e7e32481': 'In each row exactly one entry of the gradient loses 1. Which entries does your index pick: one for each row, or all these columns in every row?',
        'af38e5b12047a1ab': 'The loss is a mean over the rows, so its gradient is one too. Doubling the batch must halve the gradient of each row; yours stays the same.',
        'b420856775a356fe': 'You divide by the number of all entries. Each row pays one price, so the mean goes over the N rows.',
        'c6b0ed75edbdafc0': 'You measure against the class with the largest logit. The right class is given by the label, whatever the model thinks.',
        'c9e8def41846c379': 'This is how the loss changes with the probabilities. The question asks for the logits, one step of the chain rule further back.',
        'd5f7e5a7a3c3b311': 'The other logits matter too: if one of them grows, the right class loses probability. Your gradient is 0 for all classes but the right one.',
        'd711c398aaf449bf': 'Step against your gradient and the loss should fall: it rose. Look at the sign.',
        'e3bbf534aadf564d': 'The gradient must mention the label: yours is the slope of softmax alone, and it would be the same for every right class.',
        'ed5017dc5c5f895e': 'Each row of the gradient must add up to 0, for raising all logits of a row together changes nothing. In yours the right class is missing.',
        'fb4d505fd2c35521': 'The loss is one number for the whole batch, a float. You return one for each row.',
        'fc75ad867ff4076c': 'Each row is a question of its own: its probabilities must add up to 1. You divided by a sum over the whole batch.',
    })
    import numpy as np
    from student_lib.checks import check_float, check_sequence
    from student_lib.gradcheck import check_gradients
    CALL = "softmax_ce(logits, labels)"

    def check_both(got, loss, dlogits):
        """The loss, then the gradient."""
        found = check_sequence(CALL, got, 2)
        check_float(f"loss of {CALL}", found[0], loss)
        check_gradients(CALL, found[1:], {"dlogits": dlogits})

    got = softmax_ce(np.array([[3, 3, 3, 3], [-1, -1, -1, -1]]), np.array([3, 1]))
    check_both(got, np.log(4), np.array([[1, 1, 1, -3], [1, -3, 1, 1]]) / 8)
