"""Both hidden units are the same."""

HINT = "The two hidden units always say the same: no new information for the output unit."


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -0.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
