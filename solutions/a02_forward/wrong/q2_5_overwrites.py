"""Negative weights are cut to 0 in the argument for relu."""

HINT = (
    "You wrote into the weights that the caller passed in. Relu belongs to the sums, and the "
    "arguments stay as they are."
)


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = X @ W
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    if kind == "relu":
        W[W < 0] = 0.0
    return activate(z, kind)
