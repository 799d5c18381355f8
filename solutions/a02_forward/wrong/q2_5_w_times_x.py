"""The product is taken the wrong way round, W @ X."""

HINT = (
    "Look at the shapes: X is (N, D) and W is (D, H). In which order do the two inner sizes "
    "meet, so that (N, H) comes out?"
)


def dense_forward(X, W, b=None, kind="linear"):
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    z = W @ X
    if b is not None:
        z = z + np.asarray(b, dtype=float)
    return activate(z, kind)
