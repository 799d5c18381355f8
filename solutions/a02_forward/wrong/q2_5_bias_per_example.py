"""The bias is added as a column, one number per example."""

HINT = (
    "Your bias has one number per example, and it should have one per unit. Use N different "
    "from H when you try it: with N = H the mistake does not show."
)


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b is not None:
        z = z + np.asarray(b, dtype=float)[:, None]
    return activate(z, kind)
