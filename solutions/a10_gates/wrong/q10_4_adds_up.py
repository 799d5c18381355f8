"""The forget gate stays open at the flag."""

HINT = (
    "Old and new value add up in your memory: when the flag is 1, the old one must be "
    "forgotten at the same step."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, 0.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
