"""The search for the maximum starts at 0."""

HINT = (
    "Your maximum is never below 0, not even where every cell of the window is negative. With "
    "which number should the search for the largest one begin?"
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
                out[:, i, j] = np.maximum(0, window.max(axis=(1, 2)))
            else:
                out[:, i, j] = window.mean(axis=(1, 2))
    return out
