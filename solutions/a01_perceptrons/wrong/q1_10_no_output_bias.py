"""The bias of the output is zero."""

HINT = "The hidden layer and W2 are fine, only b2 is off: work out the output's z for all corners."


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([0.0]),
    }
