"""Two einsums over a view of all windows."""


def conv_backward(dout, X, W, stride, pad):
    Xp = zero_pad(X, pad)
    KH, KW, C, F = W.shape
    N, OH, OW, _ = dout.shape
    view = np.lib.stride_tricks.sliding_window_view(Xp, (KH, KW), axis=(1, 2))
    view = view[:, ::stride, ::stride]
    dW = np.einsum("nijcab,nijf->abcf", view, dout)
    pieces = np.einsum("nijf,abcf->nijabc", dout, W)
    dXp = np.zeros(Xp.shape)
    for a in range(KH):
        for b in range(KW):
            rows = slice(a, a + (OH - 1) * stride + 1, stride)
            columns = slice(b, b + (OW - 1) * stride + 1, stride)
            dXp[:, rows, columns] += pieces[:, :, :, a, b]
    H, WW = X.shape[1], X.shape[2]
    return dXp[:, pad : pad + H, pad : pad + WW], dW, np.einsum("nijf->f", dout)
