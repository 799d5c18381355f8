"""The frame of zeros is put around the result, not around the images."""

HINT = (
    "The images are padded before the windows slide. A frame of zeros around the result gives "
    "other numbers, and for larger strides another size than Q5.1."
)


def conv_forward(X, W, b, stride=1, pad=0):
    X = np.asarray(X, dtype=float)
    if W.shape[0] > X.shape[1] + 2 * pad or W.shape[1] > X.shape[2] + 2 * pad:
        raise ValueError("the filters are larger than the images")
    KH, KW, C, F = W.shape
    OH = max(0, (X.shape[1] - KH) // stride + 1)
    OW = max(0, (X.shape[2] - KW) // stride + 1)
    out = np.zeros((len(X), OH, OW, F))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + KH, j * stride : j * stride + KW, :]
            out[:, i, j, :] = np.tensordot(window, W, axes=3) + b
    return np.pad(out, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
