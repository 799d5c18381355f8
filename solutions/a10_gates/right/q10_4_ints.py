"""Whole numbers."""


def latch_weights():
    Wx = np.array([[0, 0, 3, 0], [30, -30, 0, 0]])
    Wh = np.array([[0, 0, 0, 0]])
    b = np.array([-15, 15, 0, 15])
    return Wx, Wh, b
