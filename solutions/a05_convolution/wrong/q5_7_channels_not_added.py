"""Inside the loop over the channels the result is overwritten, so only the last one counts."""

HINT = "Each output number adds all channels of its window. Yours depends on one channel only."


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
            for c in range(C):
                out[:, i, j, :] = np.tensordot(window[..., c], W[:, :, c, :], axes=2) + b
    return out
