"""The filters are turned by 180 degrees when the gradient goes back to the pixels."""

HINT = (
    "No flip here as long as you loop over windows: each pixel of a window gets back exactly the "
    "weight that it was multiplied with. The turned filter belongs to another way of writing dX."
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
            dXp[win] += np.tensordot(dout[:, i, j], W[::-1, ::-1], axes=(1, 3))
    return dXp[:, pad : pad + H, pad : pad + width], dW, dout.sum(axis=(0, 1, 2))
