"""The state is not squashed."""

HINT = (
    "Your state is not squashed: it may lie far outside -1 to 1, where no state of this net ever "
    "is. What does the formula do last?"
)


def init_state(V, Wh0, bh0):
    return np.asarray(V @ Wh0 + bh0, dtype=float)
