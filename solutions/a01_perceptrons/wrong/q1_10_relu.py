"""The well-known weights for ReLU units."""

HINT = (
    "Your weights suit hidden units that hand on z when it is positive (ReLU). Here the hidden "
    "units are steps: they say 0 or 1."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([0.0, -1.0]),
        "W2": np.array([[1.0], [-2.0]]),
        "b2": np.array([0.0]),
    }
