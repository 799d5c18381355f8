"""One matrix product for every cell of the filter."""


def conv_forward(X, W, b, stride=1, pad=0):
    P = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    KH, KW = W.shape[0], W.shape[1]
    OH = (P.shape[1] - KH) // stride + 1
    OW = (P.shape[2] - KW) // stride + 1
    if OH < 1 or OW < 1:
        raise ValueError("filters do not fit")
    out = np.zeros((X.shape[0], OH, OW, W.shape[3])) + b
    for a in range(KH):
        for c in range(KW):
            cells = P[:, a : a + OH * stride : stride, c : c + OW * stride : stride]
            out += cells[:, :OH, :OW] @ W[a, c]
    return out
