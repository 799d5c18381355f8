"""One row of the batch at a time; outer products for the weights."""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    Wx, Wh = np.asarray(Wx, dtype=float), np.asarray(Wh, dtype=float)
    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(Wx.shape[1])
    rows = []
    for n in range(len(x)):
        i, f, g, o = gates["i"][n], gates["f"][n], gates["g"][n], gates["o"][n]
        t = np.tanh(np.asarray(c[n], dtype=float))
        arriving = np.asarray(dc[n]) + np.asarray(dh[n]) * o * (1 - t) * (1 + t)
        dz = np.hstack([
            arriving * g * i * (1 - i),
            arriving * np.asarray(c_prev[n]) * f * (1 - f),
            arriving * i * (1 - g * g),
            np.asarray(dh[n]) * t * o * (1 - o),
        ])
        rows.append((Wx @ dz, Wh @ dz, arriving * f))
        dWx += np.outer(x[n], dz)
        dWh += np.outer(h_prev[n], dz)
        db += dz
    dx, dh_prev, dc_prev = (np.array(part) for part in zip(*rows))
    return dx, dh_prev, dc_prev, dWx, dWh, db
