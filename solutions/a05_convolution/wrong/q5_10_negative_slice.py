"""The frame is taken off by counting from the end, which is empty for pad 0."""

HINT = (
    "What does a slice from 0 to -0 hold? Nothing: without padding, your way of taking the frame "
    "off leaves an empty dX."
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
    return dXp[:, pad:-pad, pad:-pad], dW, dout.sum(axis=(0, 1, 2))
