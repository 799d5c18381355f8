"""Where the windows are tiles, a reshape mixes up rows and columns."""

HINT = (
    "Where the windows are tiles without a rest, your reshape puts cells of different windows "
    "together. After a split of the rows comes the split of the columns: which axes belong to "
    "one window then?"
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    if size == stride and H % size == 0 and W % size == 0:
        tiles = X.reshape(N, OH, OW, size, size, C)
        return tiles.max(axis=(3, 4)) if mode == "max" else tiles.mean(axis=(3, 4))
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            out[:, i, j] = window.max(axis=(1, 2)) if mode == "max" else window.mean(axis=(1, 2))
    return out
