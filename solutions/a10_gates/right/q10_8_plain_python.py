"""Adds up column by column in plain Python."""
import math


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    N, D, H = len(x), len(x[0]), len(h_prev[0])
    dx, dh_prev, dc_prev = np.zeros((N, D)), np.zeros((N, H)), np.zeros((N, H))
    dWx, dWh, db = np.zeros((D, 4 * H)), np.zeros((H, 4 * H)), np.zeros(4 * H)
    for n in range(N):
        for j in range(H):
            i, f, g, o = (float(gates[k][n][j]) for k in "ifgo")
            s = math.tanh(c[n][j])
            cell = dc[n][j] + dh[n][j] * o * (1 - s * s)
            dc_prev[n, j] = cell * f
            four = [
                cell * g * i * (1 - i),
                cell * c_prev[n][j] * f * (1 - f),
                cell * i * (1 - g * g),
                dh[n][j] * s * o * (1 - o),
            ]
            for k in range(4):
                column = k * H + j
                db[column] += four[k]
                for d in range(D):
                    dWx[d, column] += x[n][d] * four[k]
                    dx[n, d] += Wx[d][column] * four[k]
                for d in range(H):
                    dWh[d, column] += h_prev[n][d] * four[k]
                    dh_prev[n, d] += Wh[d][column] * four[k]
    return dx, dh_prev, dc_prev, dWx, dWh, db
