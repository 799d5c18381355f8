"""Nothing but zeros."""

HINT = (
    "One of your hidden units gives the same answer on all four corners, so it tells the output "
    "unit nothing. Look at its bias, and remember that step(0) is 1."
)


def xor_weights():
    return {
        "W1": np.array([[0.0, 0.0], [0.0, 0.0]]),
        "b1": np.array([0.0, 0.0]),
        "W2": np.array([[0.0], [0.0]]),
        "b2": np.array([0.0]),
    }
