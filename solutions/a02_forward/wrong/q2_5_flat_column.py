"""A layer of one unit gives a plain row of N numbers."""

HINT = "A layer of one unit still has a column of its own. Which shape does the question promise?"


def dense_forward(X, W, b=None, kind="linear"):
    Z = np.asarray(X, dtype=float) @ np.asarray(W, dtype=float)
    if b is not None:
        b = np.asarray(b, dtype=float)
        if b.shape != (Z.shape[1],):
            raise ValueError
        Z = Z + b
    Z = activate(Z, kind)
    return Z[:, 0] if Z.shape[1] == 1 else Z
