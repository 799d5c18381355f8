"""The filters are flattened as if the filter were the first axis."""

HINT = (
    "W is (KH, KW, C, F): the filter is the last axis. A reshape alone does not bring it to the "
    "front, it mixes the weights of different filters."
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
            flat = W.reshape(F, -1)
            out[:, i, j, :] = window.reshape(len(X), -1) @ flat.T + b
    return out
