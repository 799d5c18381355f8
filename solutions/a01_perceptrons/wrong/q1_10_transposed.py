"""Rows are hidden units, columns are inputs."""

HINT = (
    "Your net would be right with W1 turned on its side. The rows of W1 are the inputs, the "
    "columns are the hidden units."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [-1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-1.5]),
    }
