"""The output bias asks for too much."""

HINT = (
    "Your hidden units and output weights are fine, but with this output bias they do not come out "
    "right. What is the output's z on each corner?"
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[1.0], [-1.0]]),
        "b2": np.array([-1.5]),
    }
