"""The missing cells are filled with a number that is not small enough."""

HINT = (
    "The missing cells of your windows hold a number that only looks small, and it wins where the "
    "image is smaller still. Do without such cells, or take a number that nothing is smaller than."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    fill = -1e9 if mode == "max" else np.nan
    X = np.pad(X, ((0, 0), (0, size), (0, size), (0, 0)), constant_values=fill)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            value = window.max(axis=(1, 2)) if mode == "max" else np.nanmean(window, axis=(1, 2))
            out[:, i, j] = value
    return out
