from otter.test_files import test_case

OK_FORMAT = False
name = "q8_5"


@test_case(points=1, hidden=False)
def test_three_numbers(order_gap):
    """The worked example: one unit reads 1, 2, 3 and the same numbers in two other orders"""
    from student_lib.checks import use_hints
    use_hints({
        '15dc998369d7f9d4': 'You put the states into another order after the reading. The network has to read the inputs in the new order, all over again.',
        '21c03806f0515b37': 'A gap of 0 must be 0. You add a small number under the root, and its root is not so small.',
        '285d683b859a4be0': 'You compare the states of all steps. Only the final states count, the ones after the last step.',
        '2d6b8ea055c8f255': 'This is the square of the distance: the root is still to be taken.',
        '3a82da6040eb2ace': 'You return the differences unit by unit. The distance is one number for every sequence.',
        '5508666bacfdba7b': 'You take the mean over the units under the root. For a distance it is the sum.',
        '6084b51984a521df': 'Your distance adds up the sizes of the differences. The Euclidean distance is the one of Pythagoras.',
        '62358e3eec1e9f4b': 'Both readings start from zeros: the second one must not remember the first.',
        '6aa4d73ee7ecbaed': 'You add up over the batch and get one number for every unit. A distance belongs to a sequence: which axis are the units on?',
        '883363b0195174fc': 'You return one number for the whole batch. Every sequence has a gap of its own: the shape is (N,).',
        'a6021cd1f43509df': 'Your result has the shape (N, 1). It should be (N,): one number for every sequence, no second axis.',
        'a901f641c87e5239': 'Step k of the new sequence is step perm[k] of the old one. You send step k to the place perm[k], which is the way back.',
        'b6ca9cc0c00c9211': 'This is the square of the distance: the root is still to be taken.',
        'bed23a206026db22': 'You compare how long the two states are. Two states of the same length can be far apart: take the difference first.',
        'd1ea59cdaadad334': 'You read the sequence from its end, whatever the argument perm says.',
        'd2d39dedc04c82cb': 'You compare the states of all steps. Only the final states count, the ones after the last step.',
        'f1d3cdfdd730ab8b': 'A gap of 0 must be 0. You add a small number under the root, and its root is not so small.',
        'f89c923223367871': 'X comes back in another order: your caller still needs it as it was. Put a new array into the new order.',
        'fa2557fcde3f6022': 'You return the largest difference of a single unit. The Euclidean distance uses all units.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "order_gap(X, perm, Wx, Wh, b)"

    X, end = np.array([[[1], [2], [3]]]), 0.9758816208890569
    Wx, Wh, b = np.array([[0.5]]), np.array([[0.8]]), np.array([0])
    for perm, other in ([2, 1, 0], 0.8484757926455858), ([1, 0, 2], 0.9728562206142173):
        check_array(CALL, order_gap(X, np.array(perm), Wx, Wh, b), [end - other])


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 9 hidden cases of Q8.5 run when you hand in.")
def test_two_units(order_gap):
    """Two units that remember nothing, two sequences: only the two last inputs count"""
    from student_lib.checks import use_hints
    use_hints({
        '15dc998369d7f9d4': 'You put the states into another order after the reading. The network has to read the inputs in the new order, all over again.',
        '21c03806f0515b37': 'A gap of 0 must be 0. You add a small number under the root, and its root is not so small.',
        '285d683b859a4be0': 'You compare the states of all steps. Only the final states count, the ones after the last step.',
        '2d6b8ea055c8f255': 'This is the square of the distance: the root is still to be taken.',
        '3a82da6040eb2ace': 'You return the differences unit by unit. The distance is one number for every sequence.',
        '5508666bacfdba7b': 'You take the mean over the units under the root. For a distance it is the sum.',
        '6084b51984a521df': 'Your distance adds up the sizes of the differences. The Euclidean distance is the one of Pythagoras.',
        '62358e3eec1e9f4b': 'Both readings start from zeros: the second one must not remember the first.',
        '6aa4d73ee7ecbaed': 'You add up over the batch and get one number for every unit. A distance belongs to a sequence: which axis are the units on?',
        '883363b0195174fc': 'You return one number for the whole batch. Every sequence has a gap of its own: the shape is (N,).',
        'a6021cd1f43509df': 'Your result has the shape (N, 1). It should be (N,): one number for every sequence, no second axis.',
        'a901f641c87e5239': 'Step k of the new sequence is step perm[k] of the old one. You send step k to the place perm[k], which is the way back.',
        'b6ca9cc0c00c9211': 'This is the square of the distance: the root is still to be taken.',
        'bed23a206026db22': 'You compare how long the two states are. Two states of the same length can be far apart: take the difference first.',
        'd1ea59cdaadad334': 'You read the sequence from its end, whatever the argument perm says.',
        'd2d39dedc04c82cb': 'You compare the states of all steps. Only the final states count, the ones after the last step.',
        'f1d3cdfdd730ab8b': 'A gap of 0 must be 0. You add a small number under the root, and its root is not so small.',
        'f89c923223367871': 'X comes back in another order: your caller still needs it as it was. Put a new array into the new order.',
        'fa2557fcde3f6022': 'You return the largest difference of a single unit. The Euclidean distance uses all units.',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "order_gap(X, perm, Wx, Wh, b)"

    X = np.array([[1.0, -1.0, 0.5], [2.0, 0.25, 0.25]])[:, :, None]
    Wx, Wh, b = np.array([[1.0, -2.0]]), np.zeros((2, 2)), np.zeros(2)
    # last inputs: 0.5 and 1 in row 0, 0.25 and 2 in row 1
    gap = [np.hypot(np.tanh(0.5) - np.tanh(1), np.tanh(1) - np.tanh(2)),
           np.hypot(np.tanh(0.25) - np.tanh(2), np.tanh(0.5) - np.tanh(4))]
    check_array(CALL, order_gap(X, np.array([1, 2, 0]), Wx, Wh, b), gap)
