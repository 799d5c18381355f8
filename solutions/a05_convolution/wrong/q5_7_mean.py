"""The products are averaged, as in the score of a patch."""

HINT = (
    "A layer adds the products up. The mean of the products was the score of Q5.4, and no library "
    "divides here."
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
            window = X[:, i * stride : i * stride + KH, j * stride : j * stride + KW, :]
            out[:, i, j, :] = np.tensordot(window, W, axes=3) / (KH * KW * C) + b
    return out
