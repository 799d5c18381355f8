"""dX still has its frame of padding."""

HINT = (
    "dX must have the shape of the X you were given, without padding: the frame has to come off "
    "again."
)


def conv_backward(dout, X, W, stride, pad):
    N, H, width, C = X.shape
    KH, KW, C, F = W.shape
    Xp = np.pad(X, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    dXp, dW = np.zeros_like(Xp), np.zeros_like(W)
    for i in range(dout.shape[1]):
        for j in range(dout.shape[2]):
            top, left = i * stride, j * stride
            win = np.s_[:, top : top + KH, left : left + KW]
            dW += np.tensordot(Xp[win], dout[:, i, j], axes=(0, 0))
            dXp[win] += np.tensordot(dout[:, i, j], W, axes=(1, 3))
    return dXp, dW, dout.sum(axis=(0, 1, 2))
