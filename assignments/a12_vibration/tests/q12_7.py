from otter.test_files import test_case

OK_FORMAT = False
name = "q12_7"


@test_case(points=1, hidden=False)
def test_example(rollout):
    """The worked example: half of the newest plus half of the oldest reading"""
    from student_lib.checks import use_hints
    use_hints({
        '175dff4cb2375103': 'You ask about the same window every time, so every prediction is the same. What does the window look like after the first step?',
        '323be5adaac3516d': 'Your window grows by one reading at each step. The predictor takes T readings: what has to go?',
        '3f0215ebf06fced1': 'All your numbers are the last prediction. Keep each one when it is made.',
        '411c79b434848f74': 'You forget the newest reading and put the prediction at the front. Time runs the other way: the oldest one goes, and the new one comes last.',
        '4772da43a86a5668': 'You write the prediction over the newest reading and leave the others where they are. All readings get one step older.',
        '7e12088be19b6b3b': 'You write the prediction over the newest reading and leave the others where they are. All readings get one step older.',
        '85e45510cb48b96f': 'All your numbers are the last prediction. Keep each one when it is made.',
        '88c357383b22553c': 'You return the last window. With more predictions than readings the first ones are lost, with fewer there are old readings among them.',
        '8c39d20b8a79a8c5': 'You shift to the left, but write the prediction at the front. Where does the newest reading stand?',
        '9aa1b57c06538ff2': 'There is one prediction too few: the first one, made from true readings only, counts as well.',
        'a19da08147edebce': 'You turn the window round without writing the prediction in: the oldest reading comes back as the newest.',
        'a334c3f4f00ac494': 'Your predictions are (n, 1) or have even more axes. predict answers (1, 1): take the number out, and return (n,).',
        'aa67da9c86a23246': 'You turn the window round without writing the prediction in: the oldest reading comes back as the newest.',
        'b4bcbf69ce88a4ea': 'You ask about the same window every time, so every prediction is the same. What does the window look like after the first step?',
        'c79673ce05b46340': 'Your result begins with the readings of the window. Only the n predictions are asked for.',
        'd2903f97d95a8f18': 'Your result begins with the readings of the window. Only the n predictions are asked for.',
        'd9031817f80c789a': 'There is one prediction too few: the first one, made from true readings only, counts as well.',
        'ef9b9d4005aa8a65': 'Your predictions are (n, 1) or have even more axes. predict answers (1, 1): take the number out, and return (n,).',
        'f28aeab0142adb01': 'Your window grows by one reading at each step. The predictor takes T readings: what has to go?',
    })
    import numpy as np
    from student_lib.checks import check_array, check_property
    CALL = "rollout(predict, window, n)"

    def linear(weights, start=0.0):
        """A predictor: a weighted sum of the readings of one window; and the shapes it was given."""
        seen = []

        def predict(x, **settings):
            x = np.asarray(x, dtype=float)
            seen.append(x.shape)
            return np.array([[start + float(x.ravel() @ np.resize(weights, x.size))]])

        return predict, seen

    predict, seen = linear([0.5, 0.0, 0.5])
    got = rollout(predict, np.array([[0.0], [2.0], [4.0]]), 3)
    check_property(CALL, all(shape == (1, 3, 1) for shape in seen),
                   f"predict takes (1, 3, 1) each time, it was given {seen[:5]}")
    check_array("rollout(predict, [0, 2, 4], 3)", got, [2, 2, 3])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q12.7 run when you hand in.")
def test_flat_window(rollout):
    """A window (T,) is as good as (T, 1)"""
    from student_lib.checks import use_hints
    use_hints({
        '175dff4cb2375103': 'You ask about the same window every time, so every prediction is the same. What does the window look like after the first step?',
        '323be5adaac3516d': 'Your window grows by one reading at each step. The predictor takes T readings: what has to go?',
        '3f0215ebf06fced1': 'All your numbers are the last prediction. Keep each one when it is made.',
        '411c79b434848f74': 'You forget the newest reading and put the prediction at the front. Time runs the other way: the oldest one goes, and the new one comes last.',
        '4772da43a86a5668': 'You write the prediction over the newest reading and leave the others where they are. All readings get one step older.',
        '7e12088be19b6b3b': 'You write the prediction over the newest reading and leave the others where they are. All readings get one step older.',
        '85e45510cb48b96f': 'All your numbers are the last prediction. Keep each one when it is made.',
        '88c357383b22553c': 'You return the last window. With more predictions than readings the first ones are lost, with fewer there are old readings among them.',
        '8c39d20b8a79a8c5': 'You shift to the left, but write the prediction at the front. Where does the newest reading stand?',
        '9aa1b57c06538ff2': 'There is one prediction too few: the first one, made from true readings only, counts as well.',
        'a19da08147edebce': 'You turn the window round without writing the prediction in: the oldest reading comes back as the newest.',
        'a334c3f4f00ac494': 'Your predictions are (n, 1) or have even more axes. predict answers (1, 1): take the number out, and return (n,).',
        'aa67da9c86a23246': 'You turn the window round without writing the prediction in: the oldest reading comes back as the newest.',
        'b4bcbf69ce88a4ea': 'You ask about the same window every time, so every prediction is the same. What does the window look like after the first step?',
        'c79673ce05b46340': 'Your result begins with the readings of the window. Only the n predictions are asked for.',
        'd2903f97d95a8f18': 'Your result begins with the readings of the window. Only the n predictions are asked for.',
        'd9031817f80c789a': 'There is one prediction too few: the first one, made from true readings only, counts as well.',
        'ef9b9d4005aa8a65': 'Your predictions are (n, 1) or have even more axes. predict answers (1, 1): take the number out, and return (n,).',
        'f28aeab0142adb01': 'Your window grows by one reading at each step. The predictor takes T readings: what has to go?',
    })
    import numpy as np
    from student_lib.checks import check_array

    def linear(weights, start=0.0):
        """A predictor: a weighted sum of the readings of one window; and the shapes it was given."""
        seen = []

        def predict(x, **settings):
            x = np.asarray(x, dtype=float)
            seen.append(x.shape)
            return np.array([[start + float(x.ravel() @ np.resize(weights, x.size))]])

        return predict, seen

    predict, _ = linear([1.0, 2.0])
    check_array("rollout(predict, [1, 3], 4)", rollout(predict, np.array([1.0, 3.0]), 4),
                [7, 17, 41, 99])
