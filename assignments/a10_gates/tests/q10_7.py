from otter.test_files import test_case

OK_FORMAT = False
name = "q10_7"


@test_case(points=0.5, hidden=False)
def test_halves(cell_path):
    """The worked example: half of the half is left"""
    from student_lib.checks import use_hints
    use_hints({
        '110c0ced457876bf': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        '372280f3325eb483': 'You take the mean gate to the power T. For unequal gates that is not the same as their product: try 0.9 and 0.1.',
        '43318ce60d95af37': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '448b6c0a729e25f2': 'You return the last gate alone. The path starts before the first step and meets the gates of all steps.',
        '593980a5c7baa706': 'With one sequence or one unit your cell_path drops an axis. The result is (N, H), also if N or H is 1: squeeze takes away too much.',
        '5d86b6fa714f26c9': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '86f53a9874b1839e': 'With a whole factor your rnn_path returns an int. The question asks for a float in every case.',
        '876f9af4cc219218': 'You add the gates. Half of the memory stays, and of that half again: 0.5 twice leaves 0.25, not 1.',
        '8b8a7fe852bd8a31': 'You return the smallest gate, like the narrowest place of a road. But every gate takes its own share: the others shrink the memory further.',
        '8c38555a34294d7e': 'Your rnn_path loses the sign: a negative factor turns the gradient around at every step.',
        '929a2da90bf3e52c': 'Your rnn_path takes one step too few: after 0 steps the gradient is unchanged, that is 1.0.',
        '9f731e215f20b897': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'a44c87debc602b0c': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'a45c5b8374a96988': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'a6611e5edff1614f': 'One gate is missing in your product. The path starts at the cell state before the first step, so the first gate belongs to it.',
        'be775b9b235c6935': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        'c1a3fcb2dd3d3a61': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'c3b419efb9faf0f1': 'Your rnn_path multiplies the factor by T. Every step multiplies by the factor once more: 0.5 over two steps leaves 0.25.',
        'c76e0351a7aa53ea': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'cb9a86bd3726eab7': 'You return the mean gate. Each step multiplies what the steps before have left; with T gates of 0.5 much less than 0.5 is left.',
        'df3ad1eb3dc7ef90': 'One gate is missing in your product: the last step has a forget gate, too.',
        'e4cc2a2d9c3ba71a': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'e896502c3ccd4404': 'In your path something is added at every step, as the input gate does with the candidate. What comes in anew does not depend on the old c and has no place on the path.',
        'e9be1597bacab8f2': 'Your rnn_path takes the logarithm of the factor, and there is none for 0 or a negative number. Can you do without?',
    })
    import numpy as np
    from student_lib.checks import check_array

    check_array("cell_path([[[0.5], [0.5]]])", cell_path(np.array([[[0.5], [0.5]]])), [[0.25]])


@test_case(points=0.5, hidden=False)
def test_table(cell_path):
    """Two sequences, three steps, two units: one stays open, one is shut once"""
    from student_lib.checks import use_hints
    use_hints({
        '110c0ced457876bf': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        '372280f3325eb483': 'You take the mean gate to the power T. For unequal gates that is not the same as their product: try 0.9 and 0.1.',
        '43318ce60d95af37': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '448b6c0a729e25f2': 'You return the last gate alone. The path starts before the first step and meets the gates of all steps.',
        '593980a5c7baa706': 'With one sequence or one unit your cell_path drops an axis. The result is (N, H), also if N or H is 1: squeeze takes away too much.',
        '5d86b6fa714f26c9': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '86f53a9874b1839e': 'With a whole factor your rnn_path returns an int. The question asks for a float in every case.',
        '876f9af4cc219218': 'You add the gates. Half of the memory stays, and of that half again: 0.5 twice leaves 0.25, not 1.',
        '8b8a7fe852bd8a31': 'You return the smallest gate, like the narrowest place of a road. But every gate takes its own share: the others shrink the memory further.',
        '8c38555a34294d7e': 'Your rnn_path loses the sign: a negative factor turns the gradient around at every step.',
        '929a2da90bf3e52c': 'Your rnn_path takes one step too few: after 0 steps the gradient is unchanged, that is 1.0.',
        '9f731e215f20b897': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'a44c87debc602b0c': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'a45c5b8374a96988': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'a6611e5edff1614f': 'One gate is missing in your product. The path starts at the cell state before the first step, so the first gate belongs to it.',
        'be775b9b235c6935': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        'c1a3fcb2dd3d3a61': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'c3b419efb9faf0f1': 'Your rnn_path multiplies the factor by T. Every step multiplies by the factor once more: 0.5 over two steps leaves 0.25.',
        'c76e0351a7aa53ea': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'cb9a86bd3726eab7': 'You return the mean gate. Each step multiplies what the steps before have left; with T gates of 0.5 much less than 0.5 is left.',
        'df3ad1eb3dc7ef90': 'One gate is missing in your product: the last step has a forget gate, too.',
        'e4cc2a2d9c3ba71a': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'e896502c3ccd4404': 'In your path something is added at every step, as the input gate does with the candidate. What comes in anew does not depend on the old c and has no place on the path.',
        'e9be1597bacab8f2': 'Your rnn_path takes the logarithm of the factor, and there is none for 0 or a negative number. Can you do without?',
    })
    import numpy as np
    from student_lib.checks import check_array

    F = np.array([[[1.0, 0.9], [1.0, 0.5], [1.0, 0.2]], [[0.8, 0.5], [0.0, 0.5], [0.6, 0.4]]])
    check_array("cell_path(F)", cell_path(F), [[1.0, 0.09], [0.0, 0.1]])


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 7 hidden cases of Q10.7 run when you hand in.")
def test_powers(rnn_path):
    """The worked examples: 0.5 over two steps, -2 over three; and 0.9 over ten"""
    from student_lib.checks import use_hints
    use_hints({
        '110c0ced457876bf': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        '372280f3325eb483': 'You take the mean gate to the power T. For unequal gates that is not the same as their product: try 0.9 and 0.1.',
        '43318ce60d95af37': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '448b6c0a729e25f2': 'You return the last gate alone. The path starts before the first step and meets the gates of all steps.',
        '593980a5c7baa706': 'With one sequence or one unit your cell_path drops an axis. The result is (N, H), also if N or H is 1: squeeze takes away too much.',
        '5d86b6fa714f26c9': 'You return what is left after every step, (N, T, H). The question asks for one number for each sequence and unit: what is left at the end.',
        '86f53a9874b1839e': 'With a whole factor your rnn_path returns an int. The question asks for a float in every case.',
        '876f9af4cc219218': 'You add the gates. Half of the memory stays, and of that half again: 0.5 twice leaves 0.25, not 1.',
        '8b8a7fe852bd8a31': 'You return the smallest gate, like the narrowest place of a road. But every gate takes its own share: the others shrink the memory further.',
        '8c38555a34294d7e': 'Your rnn_path loses the sign: a negative factor turns the gradient around at every step.',
        '929a2da90bf3e52c': 'Your rnn_path takes one step too few: after 0 steps the gradient is unchanged, that is 1.0.',
        '9f731e215f20b897': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'a44c87debc602b0c': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'a45c5b8374a96988': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'a6611e5edff1614f': 'One gate is missing in your product. The path starts at the cell state before the first step, so the first gate belongs to it.',
        'be775b9b235c6935': 'Your product runs over the sequences of the batch, which have nothing to do with each other. Axis 1 is time.',
        'c1a3fcb2dd3d3a61': 'Your product runs over the units. Each unit has its own path through time: which axis of F is time?',
        'c3b419efb9faf0f1': 'Your rnn_path multiplies the factor by T. Every step multiplies by the factor once more: 0.5 over two steps leaves 0.25.',
        'c76e0351a7aa53ea': 'You have multiplied in the slope of the sigmoid. F holds the gates after their sigmoid, and they are held fixed here: only their values count.',
        'cb9a86bd3726eab7': 'You return the mean gate. Each step multiplies what the steps before have left; with T gates of 0.5 much less than 0.5 is left.',
        'df3ad1eb3dc7ef90': 'One gate is missing in your product: the last step has a forget gate, too.',
        'e4cc2a2d9c3ba71a': 'Something beside the forget gates is in your product. The input gate lets new things in; the path from c to c meets the forget gate alone.',
        'e896502c3ccd4404': 'In your path something is added at every step, as the input gate does with the candidate. What comes in anew does not depend on the old c and has no place on the path.',
        'e9be1597bacab8f2': 'Your rnn_path takes the logarithm of the factor, and there is none for 0 or a negative number. Can you do without?',
    })
    from student_lib.checks import check_float

    check_float("rnn_path(0.5, 2)", rnn_path(0.5, 2), 0.25)
    check_float("rnn_path(-2, 3)", rnn_path(-2, 3), -8.0)
    check_float("rnn_path(0.9, 10)", rnn_path(0.9, 10), 0.3486784401)
