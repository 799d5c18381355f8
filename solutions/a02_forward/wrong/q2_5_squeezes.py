"""A batch of one example loses its axis."""

HINT = "Keep (1, H): a single example is still a batch, with one row."


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    return activate(z, kind).squeeze()
