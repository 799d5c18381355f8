"""X is squeezed first, so that a column of three rows counts as one row of three."""

HINT = (
    "A table with one column stays a table: N rows of one input give N numbers. What does squeeze "
    "make of its shape?"
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.squeeze(np.asarray(X, dtype=float)))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths")
    return X @ w + b
