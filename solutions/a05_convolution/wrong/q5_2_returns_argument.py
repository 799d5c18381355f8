"""Without padding X itself comes back."""

HINT = (
    "Writing to the result changed X: with nothing to add you handed back the same memory. Return "
    "a new array always."
)


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    rows, columns = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    if sum(rows) + sum(columns) == 0:
        return X
    return np.pad(X, ((0, 0), rows, columns, (0, 0)))
