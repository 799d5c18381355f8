"""Filters that are too large give an empty result in place of an error."""

HINT = "Filters larger than the padded images have no position: that is an error, not an empty map."


def conv_forward(X, W, b, stride=1, pad=0):
    X = np.pad(np.asarray(X, dtype=float), ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    KH, KW, C, F = W.shape
    OH = max(0, (X.shape[1] - KH) // stride + 1)
    OW = max(0, (X.shape[2] - KW) // stride + 1)
    out = np.zeros((len(X), OH, OW, F))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + KH, j * stride : j * stride + KW, :]
            out[:, i, j, :] = np.tensordot(window, W, axes=3) + b
    return out
