"""OW is worked out from the rows, as if every picture were a square."""

HINT = (
    "Rows and columns are mixed up: OH belongs to the rows of the image, OW to its columns. Try a "
    "picture of 4 × 7; a square one hides this."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    if size > min(H, W):
        raise ValueError("the window is larger than the image")
    OH = OW = pool_output_size(H, size, stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
