"""The stride is used for the size of the result, not for the place of the windows."""

HINT = (
    "The shape is right, but the windows stand in the wrong places: they start every `stride` "
    "cells, not at every cell."
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
            window = X[:, i : i + size, j : j + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
