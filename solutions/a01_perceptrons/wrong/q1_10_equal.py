"""The output is the opposite of XOR."""

HINT = "Every corner is the wrong way round: your net says whether the inputs are equal."


def xor_weights():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[-1.0], [-1.0]]),
        "b2": np.array([1.5]),
    }
