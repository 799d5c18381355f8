"""An average divides by size · size, also at the edge."""

HINT = (
    "At the edge you divide by all size × size cells, although fewer are there. A corner window "
    "that holds one cell has that cell as its mean."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            if mode == "max":
                out[:, i, j] = window.max(axis=(1, 2))
            else:
                out[:, i, j] = window.sum(axis=(1, 2)) / size**2
    return out
