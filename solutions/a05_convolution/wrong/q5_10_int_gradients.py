"""The gradients are made with the dtype of X and W."""

HINT = (
    "With whole numbers in X and W your gradients are whole numbers, too, and lose their "
    "fractions. Make them float from the start."
)


def conv_backward(dout, X, W, stride, pad):
    rows, columns = W.shape[:2]
    padded = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    d_padded, dW = np.zeros(padded.shape), np.zeros(W.shape)
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            g = dout[:, i, j]
            window = np.s_[:, i * stride : i * stride + rows, j * stride : j * stride + columns]
            d_padded[window] += np.einsum("nf,abcf->nabc", g, W)
            dW += np.einsum("nf,nabc->abcf", g, padded[window])
    dX = np.empty_like(X)
    dX[...] = d_padded[:, pad : pad + X.shape[1], pad : pad + X.shape[2]]
    dW = dW.astype(W.dtype)
    return dX.astype(float), dW.astype(float), dout.sum(axis=(0, 1, 2))
