"""A window that would hang over the edge is moved back until it is whole."""

HINT = (
    "You move the last window back until it is whole. In ceil mode it stays where its stride puts "
    "it and simply holds fewer cells."
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
            top, left = min(i * stride, H - size), min(j * stride, W - size)
            window = X[:, top : top + size, left : left + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
