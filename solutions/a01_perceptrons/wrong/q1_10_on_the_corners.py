"""The hidden lines run through the corners."""

HINT = "This is XOR at the exact corners, but not when the inputs wobble: move the hidden lines."


def xor_weights():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([-1.0, 1.0]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-1.5]),
    }
