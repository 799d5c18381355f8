"""The candidate has the sign of minus the value."""

HINT = (
    "Your memory stores the opposite of the value: the candidate must have the value's sign."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, -5.0, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
