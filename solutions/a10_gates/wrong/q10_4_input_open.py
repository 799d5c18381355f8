"""The input gate is always open."""

HINT = (
    "Values without a flag leak in: your input gate is open although the flag is 0."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [0.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
