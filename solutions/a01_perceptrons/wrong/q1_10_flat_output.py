"""The output weights as a flat vector, the bias as a number."""

HINT = (
    "Your output weights are flat. W2 leads from two hidden units to one output, so it has two "
    "rows and one column, and b2 has one entry."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([1.0, -1.0]),
        "b2": np.array(-0.5),
    }
