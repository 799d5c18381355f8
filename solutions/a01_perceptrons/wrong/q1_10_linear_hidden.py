"""Weights for a hidden layer without a step."""

HINT = (
    "One of your hidden units gives the same answer on all four corners, so it tells the output "
    "unit nothing. Look at its bias, and remember that step(0) is 1."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 0.0], [0.0, 1.0]]),
        "b1": np.array([0.0, 0.0]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
