"""A little of h is fed back, and the gates are very hard."""


def latch_weights():
    Wx = np.array([[0.0, 0.0, 1e4, 0.0], [2e4, -2e4, 0.0, 0.0]])
    Wh = np.array([[0.5, -0.5, 0.1, 3.0]])
    return Wx, Wh, np.array([-1e4, 1e4, 0.0, 1e4])
