"""dX as a full convolution: dout spread by the stride, filters turned."""


def conv_backward(dout, X, W, stride, pad):
    N, H, WW, C = X.shape
    KH, KW, _, F = W.shape
    _, OH, OW, _ = dout.shape
    Xp = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    PH, PW = Xp.shape[1:3]
    spread = np.zeros((N, PH - KH + 1, PW - KW + 1, F))
    spread[:, ::stride, ::stride][:, :OH, :OW] = dout
    turned = np.ascontiguousarray(W[::-1, ::-1].transpose(0, 1, 3, 2))
    frame = np.pad(spread, ((0, 0), (KH - 1, KH - 1), (KW - 1, KW - 1), (0, 0)))
    dXp = conv_forward(frame, turned, np.zeros(C))
    dW = np.zeros((KH, KW, C, F))
    for a in range(KH):
        for b in range(KW):
            cells = Xp[:, a : a + spread.shape[1], b : b + spread.shape[2]]
            dW[a, b] = np.tensordot(cells, spread, axes=((0, 1, 2), (0, 1, 2)))
    return dXp[:, pad : PH - pad, pad : PW - pad], dW, dout.sum((0, 1, 2))
