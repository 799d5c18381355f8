"""W1 has one row per hidden unit."""

HINT = "W1 is transposed: its rows are the inputs and its columns the hidden units."


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [-1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-1.5]),
    }
