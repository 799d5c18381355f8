"""The copies lie side by side in one row."""

HINT = "You put the copies side by side into one long row. The steps need an axis of their own."


def context_inputs(V, T):
    return np.tile(np.asarray(V, dtype=float), (1, T))
