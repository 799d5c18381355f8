"""The first pair is used for the columns and the second for the rows."""

HINT = (
    "Compare H and W before and after: the first pair, (top, bottom), adds rows, and you grew the "
    "other axis."
)


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    rows, columns = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    return np.pad(X, ((0, 0), columns, rows, (0, 0)))
