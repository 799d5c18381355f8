"""Number by number."""

import math


def rnn_step(x, h_prev, Wx, Wh, b):
    x, h_prev, Wx, Wh, b = map(np.asarray, (x, h_prev, Wx, Wh, b))
    N, D = x.shape
    H = h_prev.shape[1]
    if Wx.shape != (D, H) or Wh.shape != (H, H) or b.shape != (H,):
        raise ValueError("shapes do not fit")
    h = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            total = b[j]
            for d in range(D):
                total = total + x[n, d] * Wx[d, j]
            for i in range(H):
                total = total + h_prev[n, i] * Wh[i, j]
            h[n, j] = math.tanh(total)
    return h
