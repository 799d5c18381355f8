from otter.test_files import test_case

OK_FORMAT = False
name = "q10_8"


@test_case(points=0.5, hidden=False)
def test_example(lstm_step_backward):
    """The worked example: half-open gates, a gradient at c only"""
    from student_lib.checks import use_hints
    use_hints({
        '0e31d148ea875cf2': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '20a3c44241cc4961': 'The slope of tanh is 1 minus the square of what tanh gives, not of what goes into it. Look at the way from h to c.',
        '21818183913ae9c1': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '224e582b61592de2': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '3016b5a2d3941cd3': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '30ab4ab02ab97d0c': 'The output gate was multiplied with tanh(c), not with c itself: look at its block.',
        '33dfb74c5e149e76': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '3aa0c89ecbe754c5': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '3e6bcaca042545cf': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '43ea79102f646286': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '4a4702a332a42591': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        '51767d042e622b08': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        '52a55d189937dc6f': 'The slope of tanh(c) is missing on the way from h to c: near saturation, where |c| is large, the gradient must be scaled down.',
        '5685e462e40359c2': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        '6be8f4486a115ed0': 'What arrives at c from outside is already at c: it passes neither the output gate nor the tanh. Only what comes from h does.',
        '73926940e04933cb': 'The gradient of the cell arrives twice: straight from the step after, and through h. Yours leaves the part through h out.',
        '775389f3405d9e8c': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '7ae8d85b62916ca7': 'When the output gate is shut, nothing can go from h back to c. That gate is missing on your way.',
        '87a87598510c7c6f': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '924a056ffd239bc0': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        'a7ebce9d48a3a0b2': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'af55b4d427b3f1c1': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        'b3935c77f7d2d848': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        'ca588493d02e869e': 'The gradient of the cell arrives twice: through h and straight from the step after. Yours uses the part through h only.',
        'd557a92c2b135cdf': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        'dfb8c543d4920c56': 'Your dc_prev knows only what arrives at c from outside. What reaches c through h goes on to c_prev as well.',
        'e475a59ebefd9900': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'ec7a2416a030b0f2': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'f59477cfa0f31aa4': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'fda8f51be91c0e82': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    LABEL = "lstm_step_backward(dh, dc, ...)"

    half, none = np.array([[0.5]]), np.array([[0.0]])
    gates = {"i": half, "f": half, "g": none, "o": half}
    zero = np.zeros((1, 4), dtype=int)
    one, two, eight = np.array([[1]]), np.array([[2]]), np.array([[8]])
    got = lstm_step_backward(0 * one, eight, one, 0 * one, two, one, gates, zero, zero)
    check_gradients(LABEL, got, {"dx": none, "dh_prev": none, "dc_prev": [[4]],
                                 "dWx": [[0, 4, 4, 0]], "dWh": zero, "db": [0, 4, 4, 0]})


@test_case(points=1, hidden=False)
def test_table(lstm_step_backward):
    """One unit, two inputs, a gradient at h only: every gate has its own opening"""
    from student_lib.checks import use_hints
    use_hints({
        '0e31d148ea875cf2': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '20a3c44241cc4961': 'The slope of tanh is 1 minus the square of what tanh gives, not of what goes into it. Look at the way from h to c.',
        '21818183913ae9c1': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '224e582b61592de2': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '3016b5a2d3941cd3': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '30ab4ab02ab97d0c': 'The output gate was multiplied with tanh(c), not with c itself: look at its block.',
        '33dfb74c5e149e76': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '3aa0c89ecbe754c5': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '3e6bcaca042545cf': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '43ea79102f646286': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '4a4702a332a42591': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        '51767d042e622b08': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        '52a55d189937dc6f': 'The slope of tanh(c) is missing on the way from h to c: near saturation, where |c| is large, the gradient must be scaled down.',
        '5685e462e40359c2': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        '6be8f4486a115ed0': 'What arrives at c from outside is already at c: it passes neither the output gate nor the tanh. Only what comes from h does.',
        '73926940e04933cb': 'The gradient of the cell arrives twice: straight from the step after, and through h. Yours leaves the part through h out.',
        '775389f3405d9e8c': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '7ae8d85b62916ca7': 'When the output gate is shut, nothing can go from h back to c. That gate is missing on your way.',
        '87a87598510c7c6f': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '924a056ffd239bc0': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        'a7ebce9d48a3a0b2': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'af55b4d427b3f1c1': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        'b3935c77f7d2d848': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        'ca588493d02e869e': 'The gradient of the cell arrives twice: through h and straight from the step after. Yours uses the part through h only.',
        'd557a92c2b135cdf': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        'dfb8c543d4920c56': 'Your dc_prev knows only what arrives at c from outside. What reaches c through h goes on to c_prev as well.',
        'e475a59ebefd9900': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'ec7a2416a030b0f2': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'f59477cfa0f31aa4': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'fda8f51be91c0e82': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    LABEL = "lstm_step_backward(dh, dc, ...)"

    gates = {"i": np.array([[0.8]]), "f": np.array([[0.25]]), "g": np.array([[-0.5]]),
             "o": np.array([[0.4]])}
    x, h_prev, c_prev = np.array([[1.0, -2.0]]), np.array([[0.5]]), np.array([[4.0]])
    c, dh, dc = np.array([[0.6]]), np.array([[10.0]]), np.array([[0.0]])
    Wx = np.array([[1.0, 0.0, 2.0, 0.0], [0.0, 3.0, 0.0, 1.0]])
    Wh = np.array([[1.0, -1.0, 0.5, 2.0]])
    shown = np.tanh(0.6)
    through = 10 * 0.4 * (1 - shown**2)  # what reaches c
    dz = np.array([[through * -0.5 * 0.16, through * 4 * 0.1875, through * 0.8 * 0.75,
                    10 * shown * 0.24]])
    got = lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh)
    check_gradients(LABEL, got, {
        "dx": dz @ Wx.T, "dh_prev": dz @ Wh.T,
        "dc_prev": [[through * 0.25]], "dWx": x.T @ dz, "dWh": 0.5 * dz, "db": dz[0]})


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 10 hidden cases of Q10.8 run when you hand in.")
def test_form(lstm_step_backward):
    """Six arrays with the shapes of x, h_prev, c_prev, Wx, Wh and b"""
    from student_lib.checks import use_hints
    use_hints({
        '0e31d148ea875cf2': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '20a3c44241cc4961': 'The slope of tanh is 1 minus the square of what tanh gives, not of what goes into it. Look at the way from h to c.',
        '21818183913ae9c1': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '224e582b61592de2': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '3016b5a2d3941cd3': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '30ab4ab02ab97d0c': 'The output gate was multiplied with tanh(c), not with c itself: look at its block.',
        '33dfb74c5e149e76': 'Your gradients stop at the gates: from a gate back to its sum there is still the slope of sigmoid or tanh.',
        '3aa0c89ecbe754c5': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        '3e6bcaca042545cf': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '43ea79102f646286': 'The gates have been through the sigmoid already, and you send them through it again to get their slope.',
        '4a4702a332a42591': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        '51767d042e622b08': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        '52a55d189937dc6f': 'The slope of tanh(c) is missing on the way from h to c: near saturation, where |c| is large, the gradient must be scaled down.',
        '5685e462e40359c2': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        '6be8f4486a115ed0': 'What arrives at c from outside is already at c: it passes neither the output gate nor the tanh. Only what comes from h does.',
        '73926940e04933cb': 'The gradient of the cell arrives twice: straight from the step after, and through h. Yours leaves the part through h out.',
        '775389f3405d9e8c': 'The blocks of your gradient are joined as i, f, o, g, but the columns of Wx and Wh are i, f, g, o.',
        '7ae8d85b62916ca7': 'When the output gate is shut, nothing can go from h back to c. That gate is missing on your way.',
        '87a87598510c7c6f': 'The forget gate was multiplied with the old cell state, and you use the new one in its gradient.',
        '924a056ffd239bc0': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
        'a7ebce9d48a3a0b2': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'af55b4d427b3f1c1': 'In the step, i was multiplied with g. The gradient of a factor is the other factor: yours are exchanged.',
        'b3935c77f7d2d848': 'The gate slopes are mixed up at the candidate: it came out of a tanh, not of a sigmoid. Compare one block of db at a time with numeric gradients.',
        'ca588493d02e869e': 'The gradient of the cell arrives twice: through h and straight from the step after. Yours uses the part through h only.',
        'd557a92c2b135cdf': 'Your gradients are right, but in another order: the question asks for those of x, h_prev and c_prev first, then those of the weights.',
        'dfb8c543d4920c56': 'Your dc_prev knows only what arrives at c from outside. What reaches c through h goes on to c_prev as well.',
        'e475a59ebefd9900': 'The gate slopes are mixed up: three of the four blocks came out of a sigmoid, and you use the slope of tanh there. Compare one block of db at a time.',
        'ec7a2416a030b0f2': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'f59477cfa0f31aa4': 'A closed forget gate stops the gradient on its way to c_prev. In yours it passes in full.',
        'fda8f51be91c0e82': 'Your db has a row for every row of the batch. The biases are shared: add the rows up.',
    })
    import numpy as np
    from student_lib.gradcheck import check_gradients
    LABEL = "lstm_step_backward(dh, dc, ...)"

    gates = {key: np.full((2, 3), 0.5) for key in "ifgo"}
    zeros, x, Wx, Wh = np.zeros((2, 3)), np.ones((2, 5)), np.ones((5, 12)), np.ones((3, 12))
    got = lstm_step_backward(zeros, zeros, x, zeros, zeros, zeros, gates, Wx, Wh)
    check_gradients(LABEL, got, {"dx": 0 * x, "dh_prev": zeros, "dc_prev": zeros, "dWx": 0 * Wx,
                                 "dWh": 0 * Wh, "db": np.zeros(12)})
