"""Every block on its own, the parts joined at the end; a list comes back."""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, c, gates, Wx, Wh):
    dh, dc, c, c_prev = np.array(dh), np.array(dc), np.array(c), np.array(c_prev)
    x, h_prev, Wx, Wh = np.array(x), np.array(h_prev), np.array(Wx), np.array(Wh)
    H = c.shape[1]
    dc = dc + dh * gates["o"] / np.cosh(c) ** 2
    partner = {"i": gates["g"], "f": c_prev, "g": gates["i"]}
    dx, dh_prev = np.zeros(x.shape), np.zeros(h_prev.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(4 * H)
    for k, key in enumerate(["i", "f", "g", "o"]):
        y = gates[key]
        arrives = dh * np.tanh(c) if key == "o" else dc * partner[key]
        dz = arrives * (1 - y * y if key == "g" else y - y * y)
        part = slice(k * H, (k + 1) * H)
        dx += dz @ Wx[:, part].T
        dh_prev += dz @ Wh[:, part].T
        dWx[:, part] = x.T @ dz
        dWh[:, part] = h_prev.T @ dz
        db[part] = dz.sum(0)
    return [dx, dh_prev, dc * gates["f"], dWx, dWh, db]
