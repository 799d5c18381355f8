"""The output's z is 0 where it should say no."""

HINT = (
    "Somewhere your z is exactly 0 and should count as a no, but step(0) is 1. Move the biases "
    "away from the edge."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([0.0]),
    }
