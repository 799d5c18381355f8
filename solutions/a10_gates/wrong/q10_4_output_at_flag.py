"""The output gate is open at the flag only."""

HINT = (
    "The cell state is right, but h shows it at flagged steps only. It must be shown at "
    "every step, also when the flag is 0."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, -40.0, 0.0, 40.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, -20.0])
    return Wx, Wh, b
