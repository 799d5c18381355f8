"""The remainder by 0.01 is taken away, and 0.01 is not exact in binary."""

HINT = (
    "A whole number such as 1 must stay as it is. 0.01 is not exact in binary, so its remainder "
    "is not either: move the point first."
)


def truncate(x, decimals=2):
    x = np.asarray(x, dtype=float)
    return x - np.fmod(x, 0.1**decimals)
