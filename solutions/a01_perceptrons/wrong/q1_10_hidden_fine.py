"""The hidden units are fine, the weights of the output are not."""

HINT = "The hidden units tell the corners apart, but the output does not join them to XOR."


def xor_weights():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([-0.5]),
    }
