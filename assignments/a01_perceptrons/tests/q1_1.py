from otter.test_files import test_case

OK_FORMAT = False
name = "q1_1"


@test_case(points=0.75, hidden=False)
def test_three(step):
    """Three whole numbers: below zero, zero, above zero"""
    from student_lib.checks import use_hints
    use_hints({
        '27289200e0390df5': 'The comparison points the wrong way: the step is on for z above 0 and off below it.',
        '344234c540a0bbaf': 'One decision per element: an if asks a single question, but z may hold many numbers, in any shape.',
        '3f6d44d788a37a7e': 'A positive z has to give 1, not z itself: a step says only whether, not how much.',
        '4243860b19e18f25': 'One decision per element: an if asks a single question, but z may hold many numbers, in any shape.',
        '4700fc5d049859ca': 'At 0 your step is halfway up. The outputs must be 0 or 1, and exactly 0 is on.',
        '7286a9999f276aab': 'The outputs must be 0 or 1. The sign of a number has three values: -1, 0 and 1. Which of them belong to off, and which to on?',
        '83cba10f918f9ee6': 'Everything is on: what you set to 0 in the first line is found again by the second, because 0 counts as on.',
        '8a973a42e31544d7': 'Everything is on: what you set to 0 in the first line is found again by the second, because 0 counts as on.',
        '8afc690329f79a59': 'A positive z has to give 1, not z itself: a step says only whether, not how much.',
        '8e81202a5421f712': 'The values are right, but in a list: the question asks for a numpy array of int64.',
        '9737b396207c6df8': 'The outputs must be 0 or 1: below zero yours is -1.',
        'caa74f820f4fc94f': 'The comparison points the wrong way: the step is on for z above 0 and off below it.',
        'cf3b67ea69ff3906': 'The values are right, but they are floats: the question asks for int64.',
        'd32600c21251c629': 'The answer has the shape of z: a single number has the shape (), not (1,).',
        'dbdb3382eb10b124': 'The same truth, but the wrong dtype: a comparison gives bools, the question asks for int64.',
        'ef0d593bce3a5936': 'The same truth, but the wrong dtype: a comparison gives bools, the question asks for int64.',
    })
    import numpy as np
    from student_lib.checks import check_array

    check_array("step([-1, 0, 2])", step(np.array([-1, 0, 2])), [0, 1, 1], dtype=int)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 5 hidden cases of Q1.1 run when you hand in.")
def test_single(step):
    """A single number gives a numpy int64 or an array of shape ()"""
    from student_lib.checks import use_hints
    use_hints({
        '27289200e0390df5': 'The comparison points the wrong way: the step is on for z above 0 and off below it.',
        '344234c540a0bbaf': 'One decision per element: an if asks a single question, but z may hold many numbers, in any shape.',
        '3f6d44d788a37a7e': 'A positive z has to give 1, not z itself: a step says only whether, not how much.',
        '4243860b19e18f25': 'One decision per element: an if asks a single question, but z may hold many numbers, in any shape.',
        '4700fc5d049859ca': 'At 0 your step is halfway up. The outputs must be 0 or 1, and exactly 0 is on.',
        '7286a9999f276aab': 'The outputs must be 0 or 1. The sign of a number has three values: -1, 0 and 1. Which of them belong to off, and which to on?',
        '83cba10f918f9ee6': 'Everything is on: what you set to 0 in the first line is found again by the second, because 0 counts as on.',
        '8a973a42e31544d7': 'Everything is on: what you set to 0 in the first line is found again by the second, because 0 counts as on.',
        '8afc690329f79a59': 'A positive z has to give 1, not z itself: a step says only whether, not how much.',
        '8e81202a5421f712': 'The values are right, but in a list: the question asks for a numpy array of int64.',
        '9737b396207c6df8': 'The outputs must be 0 or 1: below zero yours is -1.',
        'caa74f820f4fc94f': 'The comparison points the wrong way: the step is on for z above 0 and off below it.',
        'cf3b67ea69ff3906': 'The values are right, but they are floats: the question asks for int64.',
        'd32600c21251c629': 'The answer has the shape of z: a single number has the shape (), not (1,).',
        'dbdb3382eb10b124': 'The same truth, but the wrong dtype: a comparison gives bools, the question asks for int64.',
        'ef0d593bce3a5936': 'The same truth, but the wrong dtype: a comparison gives bools, the question asks for int64.',
    })
    from student_lib.checks import check_array

    got = [step(2.5), step(-3)]
    check_array("step(2.5)", got[0], 1, dtype=int)
    check_array("step(-3)", got[1], 0, dtype=int)
