"""A NOR beside a copy of one input."""

HINT = (
    "Your hidden units say the same about two corners that need different answers. Whatever the "
    "output unit does, it cannot tell them apart."
)


def xor_weights():
    return {
        "W1": np.array([[-1.0, 0.0], [-1.0, 1.0]]),
        "b1": np.array([0.5, -0.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-0.5]),
    }
