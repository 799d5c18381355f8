"""Zeros are added at the bottom and on the right only."""

HINT = "Both sides grow: zeros belong above and below, on the left and on the right."


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    rows, columns = (pad, pad) if isinstance(pad, int) else (sum(pad[0]), sum(pad[1]))
    N, H, W, C = X.shape
    out = np.zeros((N, H + rows, W + columns, C))
    out[:, :H, :W, :] = X
    return out
