"""Loops over images, positions and filters; a list comes back."""


def conv_backward(dout, X, W, stride=1, pad=0):
    N, H, WW, C = X.shape
    KH, KW, _, F = W.shape
    Xp = np.pad(X.astype(float), [(0, 0), (pad, pad), (pad, pad), (0, 0)])
    dXp = np.zeros(Xp.shape)
    dW = np.zeros(W.shape)
    db = np.zeros(F)
    for n in range(N):
        for i in range(dout.shape[1]):
            for j in range(dout.shape[2]):
                r, c = i * stride, j * stride
                for f in range(F):
                    g = dout[n, i, j, f]
                    db[f] += g
                    dW[:, :, :, f] += g * Xp[n, r : r + KH, c : c + KW, :]
                    dXp[n, r : r + KH, c : c + KW, :] += g * W[:, :, :, f]
    return [dXp[:, pad : H + pad, pad : WW + pad, :], dW, db]
