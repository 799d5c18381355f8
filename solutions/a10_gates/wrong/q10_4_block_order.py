"""The columns are in the order i, f, o, g."""

HINT = (
    "The value goes into the output gate instead of the candidate: the columns are i, f, g, "
    "o, so g is the third."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 0.0, 5.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 20.0, 0.0])
    return Wx, Wh, b
