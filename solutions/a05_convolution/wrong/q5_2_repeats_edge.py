"""The frame repeats the pixels of the edge."""

HINT = "The frame must hold zeros. Yours repeats the pixels of the edge."


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    rows, columns = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    return np.pad(X, ((0, 0), rows, columns, (0, 0)), mode="edge")
