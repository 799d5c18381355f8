"""The hidden layer is meant to pass its inputs on."""

HINT = "A hidden layer that only passes numbers on adds nothing: two linear layers are one line."


def xor_weights():
    return {
        "W1": np.array([[1.0, 0.0], [0.0, 1.0]]),
        "b1": np.array([0.0, 0.0]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
