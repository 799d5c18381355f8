"""Thresholds instead of biases."""

HINT = (
    "Your b1 and b2 look like thresholds that the sums have to reach. A bias is added to the sum, "
    "so it has the other sign."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([0.5, 1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([0.5]),
    }
