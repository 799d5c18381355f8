from otter.test_files import test_case

OK_FORMAT = False
name = "q10_6"


@test_case(points=1, hidden=False)
def test_example(recurrent_params):
    """The worked example: three inputs, five units"""
    from student_lib.checks import use_hints
    use_hints({
        '00992eafdd7ec0f7': 'An LSTM has three gates, but the candidate has weights of its own too. How many blocks of columns does Wx have?',
        '0f9dcb6d94f0454d': 'With reset_after=True the GRU keeps two rows of biases, as Keras does. You count one in both forms.',
        '2f956b4ab5451631': 'With reset_after=False the GRU has one row of biases only: look at the shape of b in gru_step. You count two in both forms.',
        '3786d7940549ae3b': 'In your count each unit looks back at its own old state only. In a layer every unit reads the states of all H units.',
        '3896ea9e0d668463': 'You have exchanged inputs and units: D counts the inputs, H the units, and it comes out right only where both are equal.',
        '52824d73dc3782db': 'An LSTM has three gates, but the candidate has weights of its own too. How many blocks of columns does Wx have?',
        '5b0e521590fbf0d4': 'Your count is a float. A number of weights is a whole number: return an int.',
        '684281fcdd71d89b': 'Your count is that of layers without memory: the weights that read the old state are missing.',
        '78b37feb8d0d689e': 'Your count is a whole multiple of the right one, as if every step had its own weights. The weights are shared over time: the length of the sequence does not enter.',
        '7e16915af2b4444a': 'With reset_after=True the GRU keeps two rows of biases, as Keras does. You count one in both forms.',
        '86ffcca93d252bfd': 'Your GRU has as many blocks as an LSTM. Count them in gru_step: it has two gates and a candidate.',
        '8bf8d9b49c0eb786': 'Every block has its own weights for the state: count H times H for all four blocks of an LSTM and all three of a GRU, not only for the first.',
        '8d2f7f33c6698d9f': 'You have exchanged inputs and units: D counts the inputs, H the units, and it comes out right only where both are equal.',
        '90283393e7358a1a': 'You count the weights only. Biases are learnt as well: the plain network with 3 inputs and 5 units has 45 numbers, not 40.',
        '9c9bbd612f22d893': 'Every block has its own weights for the state: count H times H for all four blocks of an LSTM and all three of a GRU, not only for the first.',
        'b463259f884826da': 'Your count is a whole multiple of the right one, as if every step had its own weights. The weights are shared over time: the length of the sequence does not enter.',
        'c59f269430b3179a': 'A GRU has two gates, but its candidate needs weights of its own, too. How many blocks of columns does Wx have?',
        'de170ca9f9f7369c': 'You count one bias for a whole block of columns. Each unit has its own bias: what is the shape of b?',
        'eb6e811cb8244a0e': 'A GRU has two gates, but its candidate needs weights of its own, too. How many blocks of columns does Wx have?',
        'ecf9056c71ccc264': 'Your count is a float. A number of weights is a whole number: return an int.',
        'ef2830d4a8bb7295': 'Your GRU has as many blocks as an LSTM. Count them in gru_step: it has two gates and a candidate.',
    })
    from student_lib.checks import check_int

    check_int('recurrent_params("rnn", 3, 5)', recurrent_params("rnn", 3, 5), 45)
    check_int('recurrent_params("lstm", 3, 5)', recurrent_params("lstm", 3, 5), 180)
    check_int('recurrent_params("gru", 3, 5)', recurrent_params("gru", 3, 5), 150)
    got = recurrent_params("gru", 3, 5, reset_after=False)
    check_int('recurrent_params("gru", 3, 5, reset_after=False)', got, 135)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 4 hidden cases of Q10.6 run when you hand in.")
def test_counted(recurrent_params):
    """Two inputs, one unit: few enough to be counted on a drawing"""
    from student_lib.checks import use_hints
    use_hints({
        '00992eafdd7ec0f7': 'An LSTM has three gates, but the candidate has weights of its own too. How many blocks of columns does Wx have?',
        '0f9dcb6d94f0454d': 'With reset_after=True the GRU keeps two rows of biases, as Keras does. You count one in both forms.',
        '2f956b4ab5451631': 'With reset_after=False the GRU has one row of biases only: look at the shape of b in gru_step. You count two in both forms.',
        '3786d7940549ae3b': 'In your count each unit looks back at its own old state only. In a layer every unit reads the states of all H units.',
        '3896ea9e0d668463': 'You have exchanged inputs and units: D counts the inputs, H the units, and it comes out right only where both are equal.',
        '52824d73dc3782db': 'An LSTM has three gates, but the candidate has weights of its own too. How many blocks of columns does Wx have?',
        '5b0e521590fbf0d4': 'Your count is a float. A number of weights is a whole number: return an int.',
        '684281fcdd71d89b': 'Your count is that of layers without memory: the weights that read the old state are missing.',
        '78b37feb8d0d689e': 'Your count is a whole multiple of the right one, as if every step had its own weights. The weights are shared over time: the length of the sequence does not enter.',
        '7e16915af2b4444a': 'With reset_after=True the GRU keeps two rows of biases, as Keras does. You count one in both forms.',
        '86ffcca93d252bfd': 'Your GRU has as many blocks as an LSTM. Count them in gru_step: it has two gates and a candidate.',
        '8bf8d9b49c0eb786': 'Every block has its own weights for the state: count H times H for all four blocks of an LSTM and all three of a GRU, not only for the first.',
        '8d2f7f33c6698d9f': 'You have exchanged inputs and units: D counts the inputs, H the units, and it comes out right only where both are equal.',
        '90283393e7358a1a': 'You count the weights only. Biases are learnt as well: the plain network with 3 inputs and 5 units has 45 numbers, not 40.',
        '9c9bbd612f22d893': 'Every block has its own weights for the state: count H times H for all four blocks of an LSTM and all three of a GRU, not only for the first.',
        'b463259f884826da': 'Your count is a whole multiple of the right one, as if every step had its own weights. The weights are shared over time: the length of the sequence does not enter.',
        'c59f269430b3179a': 'A GRU has two gates, but its candidate needs weights of its own, too. How many blocks of columns does Wx have?',
        'de170ca9f9f7369c': 'You count one bias for a whole block of columns. Each unit has its own bias: what is the shape of b?',
        'eb6e811cb8244a0e': 'A GRU has two gates, but its candidate needs weights of its own, too. How many blocks of columns does Wx have?',
        'ecf9056c71ccc264': 'Your count is a float. A number of weights is a whole number: return an int.',
        'ef2830d4a8bb7295': 'Your GRU has as many blocks as an LSTM. Count them in gru_step: it has two gates and a candidate.',
    })
    from student_lib.checks import check_int

    check_int('recurrent_params("rnn", 2, 1)', recurrent_params("rnn", 2, 1), 4)
    check_int('recurrent_params("lstm", 2, 1)', recurrent_params("lstm", 2, 1), 16)
    check_int('recurrent_params("gru", 2, 1)', recurrent_params("gru", 2, 1), 15)
