"""The cell at the bottom right of the window is taken for the maximum."""

HINT = (
    "You return the cell at the bottom right of each window. That looks right when the numbers "
    "grow along the picture; on random numbers the largest one may stand anywhere."
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
            out[:, i, j] = window[:, -1, -1] if mode == "max" else window.mean(axis=(1, 2))
    return out
