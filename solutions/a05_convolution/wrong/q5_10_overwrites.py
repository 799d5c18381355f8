"""Where windows overlap, the later gradient replaces the earlier one."""

HINT = (
    "A pixel that several windows see collects several gradients: they add up, the last one does "
    "not replace the others."
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
            dXp[win] = np.tensordot(dout[:, i, j], W, axes=(1, 3))
    return dXp[:, pad : pad + H, pad : pad + width], dW, dout.sum(axis=(0, 1, 2))
