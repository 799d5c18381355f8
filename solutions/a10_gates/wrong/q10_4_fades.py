"""The forget gate is about 0.9 while no flag is set."""

HINT = (
    "Your memory fades: with a forget gate near 0.9, what is left after 60 steps is far "
    "below 0.5. How close to 1 must it be while the flag is 0?"
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 5.0, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 2.2, 0.0, 20.0])
    return Wx, Wh, b
