"""Wx is transposed."""

HINT = (
    "Wx is the wrong way round: its two rows belong to the two inputs, its four columns to "
    "the blocks i, f, g, o."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx.T, Wh, b
