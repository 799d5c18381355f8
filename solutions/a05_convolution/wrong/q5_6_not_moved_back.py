"""The point is moved to the right, but not back."""

HINT = "The point was moved to cut the rest off, but it was not moved back: 5/9 became 55."


def truncate(x, decimals=2):
    return np.trunc(np.asarray(x, dtype=float) * 10.0**decimals)
