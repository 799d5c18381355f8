"""Left-over rows raise an error because the strict output size is used."""

HINT = "Rows and columns that are left over are simply not used here. Which mode of Q5.1 does that?"


def conv_forward(X, W, b, stride=1, pad=0):
    X = np.pad(np.asarray(X, dtype=float), ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    KH, KW, C, F = W.shape
    if KH > X.shape[1] or KW > X.shape[2]:
        raise ValueError("the filters are larger than the images")
    OH = conv_output_size(X.shape[1], KH, 0, stride)
    OW = conv_output_size(X.shape[2], KW, 0, stride)
    out = np.zeros((len(X), OH, OW, F))
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + KH, j * stride : j * stride + KW, :]
            out[:, i, j, :] = np.tensordot(window, W, axes=3) + b
    return out
