"""Weights for a step that says no to z = 0."""

HINT = (
    "Somewhere your z is exactly 0 and should count as a no, but step(0) is 1. Move the biases "
    "away from the edge."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([0.0, -1.0]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([0.0]),
    }
