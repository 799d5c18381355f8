"""Hidden lines through the corners."""

HINT = (
    "Your net works on the corners and fails when the inputs wobble: a hidden line runs through a "
    "corner or close to it. Leave room on both sides."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-1.0, -2.0]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([-0.5]),
    }
