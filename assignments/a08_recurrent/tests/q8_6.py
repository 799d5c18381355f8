from otter.test_files import test_case

OK_FORMAT = False
name = "q8_6"


@test_case(points=1, hidden=False)
def test_two_layers(stack_rnn):
    """The worked example: two layers that remember nothing give tanh of tanh"""
    from student_lib.checks import use_hints
    use_hints({
        '267a2505cf9bafcf': 'You return the states of the first layer. The last axis should have the width of the last one.',
        '3815767e7799700f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '40aa09d0174ad9f9': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '417a6f230a1a4b4f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '43e8cffc35b9ebea': 'A step of zeros is an input like all others. In your stack the states stand still there.',
        '4a5941d0654320e5': 'Your upper layers are one step late: at step t a layer reads what the layer below says at the same step.',
        '4dff011fd4d85889': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '5d233af09bf3077b': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '6085cb6e268f021a': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '633312723d6a30bc': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        '72adab7cce0942e9': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        '89c175723a9b4882': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        'a88610b8325d5ef1': 'Your stack ends after two layers. The list says how many there are, one or five.',
        'a9ed13d85941b47f': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'a9f9a0dd0def36c5': 'You hand up the last state only, the same one at every step. The next layer needs all steps: what the layer below said at step t.',
        'bb90183b61fb4922': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
        'c2d6e475979b9e96': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'dfab868dbf7e0ffe': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        'ef006b3405ca5db6': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "stack_rnn(X, layers)"

    layer = (np.array([[1]]), np.array([[0]]), np.array([0]))
    got = stack_rnn(np.array([[[1], [2]]]), [layer, layer])
    check_array(CALL, got, np.tanh(np.tanh([[[1.0], [2.0]]])))


@test_case(points=0.5, hidden=False)
def test_form(stack_rnn):
    """Three layers with 4, 3 and 5 units, all weights 0: the biases of the top layer are left"""
    from student_lib.checks import use_hints
    use_hints({
        '267a2505cf9bafcf': 'You return the states of the first layer. The last axis should have the width of the last one.',
        '3815767e7799700f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '40aa09d0174ad9f9': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '417a6f230a1a4b4f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '43e8cffc35b9ebea': 'A step of zeros is an input like all others. In your stack the states stand still there.',
        '4a5941d0654320e5': 'Your upper layers are one step late: at step t a layer reads what the layer below says at the same step.',
        '4dff011fd4d85889': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '5d233af09bf3077b': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '6085cb6e268f021a': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '633312723d6a30bc': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        '72adab7cce0942e9': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        '89c175723a9b4882': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        'a88610b8325d5ef1': 'Your stack ends after two layers. The list says how many there are, one or five.',
        'a9ed13d85941b47f': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'a9f9a0dd0def36c5': 'You hand up the last state only, the same one at every step. The next layer needs all steps: what the layer below said at step t.',
        'bb90183b61fb4922': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
        'c2d6e475979b9e96': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'dfab868dbf7e0ffe': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        'ef006b3405ca5db6': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "stack_rnn(X, layers)"

    widths, b = [2, 4, 3, 5], np.array([0.0, 1.0, -1.0, 2.0, -0.5])
    layers = [(np.zeros((D, H)), np.zeros((H, H)), b[:H]) for D, H in zip(widths, widths[1:])]
    check_array(CALL, stack_rnn(np.ones((3, 6, 2)), layers), np.zeros((3, 6, 5)) + np.tanh(b))


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q8.6 run when you hand in.")
def test_one_layer(stack_rnn):
    """A stack of one layer: the neuron that reads its own output"""
    from student_lib.checks import use_hints
    use_hints({
        '267a2505cf9bafcf': 'You return the states of the first layer. The last axis should have the width of the last one.',
        '3815767e7799700f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '40aa09d0174ad9f9': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '417a6f230a1a4b4f': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '43e8cffc35b9ebea': 'A step of zeros is an input like all others. In your stack the states stand still there.',
        '4a5941d0654320e5': 'Your upper layers are one step late: at step t a layer reads what the layer below says at the same step.',
        '4dff011fd4d85889': 'You return a list with one entry for each layer. Only the states of the top layer are asked for, one array.',
        '5d233af09bf3077b': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '6085cb6e268f021a': 'You return the last state of the top layer. Its states after every step are asked for, (N, T, H_L).',
        '633312723d6a30bc': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        '72adab7cce0942e9': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        '89c175723a9b4882': 'Above your first layer only one step is left: you hand up the last state. The next layer needs all T steps.',
        'a88610b8325d5ef1': 'Your stack ends after two layers. The list says how many there are, one or five.',
        'a9ed13d85941b47f': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'a9f9a0dd0def36c5': 'You hand up the last state only, the same one at every step. The next layer needs all steps: what the layer below said at step t.',
        'bb90183b61fb4922': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
        'c2d6e475979b9e96': 'You add to the states of a layer what it has read. The next layer reads the states alone.',
        'dfab868dbf7e0ffe': 'You return the states of all layers side by side. Only the top layer is asked for; the others are on the way.',
        'ef006b3405ca5db6': 'With one sequence, one step or one unit your result loses an axis. It is always (N, T, H).',
    })
    import numpy as np
    from student_lib.checks import check_array
    CALL = "stack_rnn(X, layers)"

    layer = (np.array([[1.0]]), np.array([[2.0]]), np.array([0.0]))
    got = stack_rnn(np.array([[[1.0], [0.0]]]), [layer])
    h = np.tanh(1.0)
    check_array(CALL, got, np.array([[[h], [np.tanh(2 * h)]]]))
