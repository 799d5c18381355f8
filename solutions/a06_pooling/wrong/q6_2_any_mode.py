"""A mode with an unknown name is treated like the average."""

HINT = (
    "A mode that is neither \"max\" nor \"average\" must raise a ValueError, so that a typing slip "
    "does not stay hidden."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
