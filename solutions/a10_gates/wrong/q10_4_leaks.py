"""The input gate is not quite shut while no flag is set."""

HINT = (
    "A little of every value without a flag leaks in, and over many steps it adds up. Shut "
    "the input gate further while the flag is 0."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [7.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-3.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
