from otter.test_files import test_case

OK_FORMAT = False
name = "q2_9"


@test_case(points=0.5, hidden=False)
def test_example(count_params):
    """The worked example: three inputs, two hidden units, four outputs"""
    from student_lib.checks import use_hints
    use_hints({
        '0487ebb91ce8a119': 'The inputs are not computed, they are given. So they have no bias; you count one for each of them.',
        '11d9cfc38d966bc9': 'With bias=False only the weights count. You add the biases all the same.',
        '1488e66414680da0': 'You count the units of each layer, but a unit has as many weights as it has inputs.',
        '27a89b035857f6ab': 'The bias is added to the finished sum, once per unit. You count one for every connection.',
        '297d8d508f6bff53': 'Count connections, not units: what is learned sits on the lines between two layers.',
        '2f18b901d3fa3402': 'Each layer is connected with the next one only. You also count lines that jump over a layer.',
        '3820476de7f2fe8d': 'Units of one layer are not connected with each other: lines run from one layer to the next only.',
        '5d2c54efecbcb097': 'Each layer is connected with the next one only. You also count lines that jump over a layer.',
        '67d93cc1b9cc52de': 'Only neighbours are connected: multiply two layers at a time and add the results up.',
        '6800aed35c56ceef': 'Each unit has a bias of its own; you count one for a whole layer.',
        '692767d779622a68': 'Every input meets every output: multiply neighbours instead of adding them.',
        '6d6e8d2e767720d1': 'There is one bias per receiving unit. You count one per unit that hands its number on.',
        '6e9ff11536520f2f': 'Every input meets every output: multiply neighbours instead of adding them.',
        '91048663225d1121': 'There is one bias per receiving unit. You count one per unit that hands its number on.',
        'a14ce117869a9210': 'The inputs are not computed, they are given. So they have no bias; you count one for each of them.',
        'b1a1d0b1bb2be856': 'Output units have a bias too: 784→128→10 has 138 biases.',
        'bdeba3c868c2975d': 'Only neighbours are connected: multiply two layers at a time and add the results up.',
        'd40360be8091db03': 'A count is an int. Yours is a float.',
        'd8edec755473f65f': 'Every layer adds to the count. Yours remembers the last layer only.',
        'e08cac344009db94': 'The bias is added to the finished sum, once per unit. You count one for every connection.',
        'f262c94cb9a0a060': 'Count connections, not units: what is learned sits on the lines between two layers.',
        'fd6c41d6d76b6d76': 'A count is an int. Yours is a float.',
        'fea8795d6f699287': 'Units of one layer are not connected with each other: lines run from one layer to the next only.',
    })
    from student_lib.checks import check_int

    check_int("count_params([3, 2, 4])", count_params([3, 2, 4]), 20)
    check_int("count_params([3, 2, 4], bias=False)", count_params([3, 2, 4], bias=False), 14)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 6 hidden cases of Q2.9 run when you hand in.")
def test_digits(count_params):
    """The digit reader: 784 pixels, 128 hidden units, 10 classes"""
    from student_lib.checks import use_hints
    use_hints({
        '0487ebb91ce8a119': 'The inputs are not computed, they are given. So they have no bias; you count one for each of them.',
        '11d9cfc38d966bc9': 'With bias=False only the weights count. You add the biases all the same.',
        '1488e66414680da0': 'You count the units of each layer, but a unit has as many weights as it has inputs.',
        '27a89b035857f6ab': 'The bias is added to the finished sum, once per unit. You count one for every connection.',
        '297d8d508f6bff53': 'Count connections, not units: what is learned sits on the lines between two layers.',
        '2f18b901d3fa3402': 'Each layer is connected with the next one only. You also count lines that jump over a layer.',
        '3820476de7f2fe8d': 'Units of one layer are not connected with each other: lines run from one layer to the next only.',
        '5d2c54efecbcb097': 'Each layer is connected with the next one only. You also count lines that jump over a layer.',
        '67d93cc1b9cc52de': 'Only neighbours are connected: multiply two layers at a time and add the results up.',
        '6800aed35c56ceef': 'Each unit has a bias of its own; you count one for a whole layer.',
        '692767d779622a68': 'Every input meets every output: multiply neighbours instead of adding them.',
        '6d6e8d2e767720d1': 'There is one bias per receiving unit. You count one per unit that hands its number on.',
        '6e9ff11536520f2f': 'Every input meets every output: multiply neighbours instead of adding them.',
        '91048663225d1121': 'There is one bias per receiving unit. You count one per unit that hands its number on.',
        'a14ce117869a9210': 'The inputs are not computed, they are given. So they have no bias; you count one for each of them.',
        'b1a1d0b1bb2be856': 'Output units have a bias too: 784→128→10 has 138 biases.',
        'bdeba3c868c2975d': 'Only neighbours are connected: multiply two layers at a time and add the results up.',
        'd40360be8091db03': 'A count is an int. Yours is a float.',
        'd8edec755473f65f': 'Every layer adds to the count. Yours remembers the last layer only.',
        'e08cac344009db94': 'The bias is added to the finished sum, once per unit. You count one for every connection.',
        'f262c94cb9a0a060': 'Count connections, not units: what is learned sits on the lines between two layers.',
        'fd6c41d6d76b6d76': 'A count is an int. Yours is a float.',
        'fea8795d6f699287': 'Units of one layer are not connected with each other: lines run from one layer to the next only.',
    })
    from student_lib.checks import check_int

    check_int("count_params([784, 128, 10])", count_params([784, 128, 10]), 101770)
