"""Weights for inputs of -1 and 1."""

HINT = (
    "Your weights would be right if the inputs were -1 and 1. Here they are 0 and 1: what do the "
    "hidden units say when both inputs are 0?"
)


def xor_weights():
    return {
        "W1": np.array([[1.0, -1.0], [-1.0, 1.0]]),
        "b1": np.array([-1.0, -1.0]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
