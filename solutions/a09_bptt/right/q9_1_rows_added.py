"""Outer products of single rows, added up."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    Wx, Wh = np.asarray(Wx, dtype=np.float64), np.asarray(Wh, dtype=np.float64)
    dx, dh_prev, dWx, dWh, db = [], [], 0.0, 0.0, 0.0
    for dh_n, x_n, old, new in zip(dh, x, h_prev, h, strict=True):
        dz = np.asarray(dh_n, dtype=np.float64) - np.asarray(dh_n) * np.asarray(new) ** 2
        dx.append(Wx @ dz)
        dh_prev.append(Wh @ dz)
        dWx = dWx + np.outer(x_n, dz)
        dWh = dWh + np.outer(old, dz)
        db = db + dz
    return np.array(dx), np.array(dh_prev), dWx, dWh, db
