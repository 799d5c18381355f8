"""The memory is not kept but written again from h at every step."""


def latch_weights():
    Wx = np.array([[0.0, 0.0, 20.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
    Wx[1] = [40.0, -80.0, 0.0, 0.0]
    Wh = np.array([[0.0, 0.0, 10.0, 0.0]])
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
