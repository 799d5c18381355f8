"""The input gate is shut at the flag and open without it."""

HINT = (
    "Your input gate works the wrong way round: the flag has to open it, so that the value "
    "gets in just then."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [-40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
