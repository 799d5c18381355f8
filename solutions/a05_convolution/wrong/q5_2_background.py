"""The frame is filled with -1, the background of the letter X."""

HINT = (
    "Padding is 0, not the background of the letter X: 0 is the number that adds nothing to a "
    "sum."
)


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    rows, columns = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    return np.pad(X, ((0, 0), rows, columns, (0, 0)), constant_values=-1)
