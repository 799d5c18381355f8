"""Both hidden units are an OR."""

HINT = (
    "Both hidden units say the same on every corner (or always the opposite): the second one "
    "brings no new information. Are the hidden columns equal?"
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -0.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([-0.5]),
    }
