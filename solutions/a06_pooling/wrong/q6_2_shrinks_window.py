"""A window larger than the image is silently made smaller."""

HINT = (
    "A window that is larger than the image, in one direction or in both, must raise a ValueError. "
    "Yours is quietly made to fit."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, min(size, H), stride, ceil_mode)
    OW = pool_output_size(W, min(size, W), stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
