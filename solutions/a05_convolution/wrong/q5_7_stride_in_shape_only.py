"""The stride is used for the size of the result, not for the place of the windows."""

HINT = (
    "The shape is right, but the windows overlap: output row i has to start i strides down the "
    "padded image."
)


def conv_forward(X, W, b, stride=1, pad=0):
    X = np.pad(np.asarray(X, dtype=float), ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    KH, KW, C, F = W.shape
    if KH > X.shape[1] or KW > X.shape[2]:
        raise ValueError("the filters are larger than the images")
    OH = (X.shape[1] - KH) // stride + 1
    OW = (X.shape[2] - KW) // stride + 1
    out = np.zeros((len(X), OH, OW, F))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i : i + KH, j : j + KW, :]
            out[:, i, j, :] = np.tensordot(window, W, axes=3) + b
    return out
