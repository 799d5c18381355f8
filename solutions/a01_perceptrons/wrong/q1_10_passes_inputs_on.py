"""The hidden layer is the identity, as if one line could do it."""

HINT = (
    "Your hidden units only hand on the inputs, so the output unit is where a single unit was "
    "before: one line. Let each hidden unit combine both inputs."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 0.0], [0.0, 1.0]]),
        "b1": np.array([-0.5, -0.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
