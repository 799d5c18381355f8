"""The forget gate is open at the flag and shut without it."""

HINT = (
    "Your forget gate works the wrong way round: an open forget gate keeps the memory, a "
    "shut one clears it."
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, 40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, -20.0, 0.0, 20.0])
    return Wx, Wh, b
