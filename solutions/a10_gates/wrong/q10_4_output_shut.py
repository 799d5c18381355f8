"""The output gate is shut."""

HINT = (
    "The cell state is right, but h is far too small: who decides how much of the cell state "
    "is shown?"
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, -20.0])
    return Wx, Wh, b
