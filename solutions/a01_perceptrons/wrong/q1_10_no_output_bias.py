"""The output bias is 0."""

HINT = (
    "Your hidden units are fine, but the output bias is missing: with step(0) = 1 the net says yes "
    "even where no hidden unit is on."
)


def xor_weights():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]]),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([[1.0], [-2.0]]),
        "b2": np.array([0.0]),
    }
