"""The weights of the flag stand in row 0."""

HINT = (
    "The flag's weights meet the value: row 0 of Wx belongs to the value, row 1 to the flag."
)


def latch_weights():
    Wx = np.array([[40.0, -40.0, 0.0, 0.0], [0.0, 0.0, 5.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
