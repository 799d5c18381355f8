"""The left-over rows and columns are dropped although ceil mode keeps them."""

HINT = (
    "With `ceil_mode` the left-over rows and columns are kept: 7 cells give 4 windows of 2, not "
    "3. Yours drops them."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, False)
    OW = pool_output_size(W, size, stride, False)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
