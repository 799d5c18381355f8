"""Row by row, unit by unit, weight by weight; a list comes back."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    N, H, D = len(dh), len(Wh), len(Wx)
    dx, dh_prev = np.zeros((N, D)), np.zeros((N, H))
    dWx, dWh, db = np.zeros((D, H)), np.zeros((H, H)), np.zeros(H)
    for n in range(N):
        for j in range(H):
            g = dh[n][j] * (1 - h[n][j] * h[n][j])
            db[j] += g
            for d in range(D):
                dx[n, d] += g * Wx[d][j]
                dWx[d, j] += g * x[n][d]
            for i in range(H):
                dh_prev[n, i] += g * Wh[i][j]
                dWh[i, j] += g * h_prev[n][i]
    return [dx, dh_prev, dWx, dWh, db]
