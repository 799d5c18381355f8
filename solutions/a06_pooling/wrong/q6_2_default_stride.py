"""A stride that is not named becomes the size of the window, as in Keras and PyTorch."""

HINT = (
    "If no stride is named, you take the size of the window, as Keras and PyTorch do. Here the "
    "default is 2, whatever the size."
)


def pool2d(X, size=2, stride=None, mode="max", ceil_mode=False):
    stride = size if stride is None else stride
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
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
