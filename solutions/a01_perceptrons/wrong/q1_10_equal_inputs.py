"""Yes when the inputs are equal."""

HINT = (
    "Your net says the opposite on every corner: yes when the inputs are equal. XOR says yes when "
    "they differ."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[-1.0], [1.0]]),
        "b2": np.array([0.5]),
    }
