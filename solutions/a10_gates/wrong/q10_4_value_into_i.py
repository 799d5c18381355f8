"""The value drives the input gate; the candidate is always 1."""

HINT = (
    "The sign is lost: the input gate is never negative, so the value itself cannot come in "
    "through it. Which of the four blocks can be negative?"
)


def latch_weights():
    Wx = np.array([[40.0, 0.0, 0.0, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-60.0, 20.0, 5.0, 20.0])
    return Wx, Wh, b
