"""The windows always stand side by side: the size is used as the stride."""

HINT = (
    "Your windows stand side by side whatever the stride is. They start every `stride` cells, so "
    "they may overlap or leave gaps."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, size, ceil_mode)
    OW = pool_output_size(W, size, size, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * size : i * size + size, j * size : j * size + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
