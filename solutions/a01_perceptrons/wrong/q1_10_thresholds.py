"""The biases have the sign of thresholds."""

HINT = "Your biases look like thresholds. A bias is added, so its sign is the other one."


def xor_weights():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([0.5, -1.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([1.5]),
    }
