"""Number by number."""

import math


def lstm_step(x, h_prev, c_prev, Wx, Wh, b):
    x, h_prev, c_prev, Wx, Wh, b = map(np.asarray, (x, h_prev, c_prev, Wx, Wh, b))
    N, D = x.shape
    H = h_prev.shape[1]
    if Wx.shape != (D, 4 * H) or Wh.shape != (H, 4 * H) or b.shape != (4 * H,):
        raise ValueError("weights do not fit")
    if c_prev.shape != (N, H):
        raise ValueError("states do not fit")
    h, c = np.zeros((N, H)), np.zeros((N, H))
    gates = {key: np.zeros((N, H)) for key in ["i", "f", "g", "o"]}
    for n in range(N):
        for u in range(H):
            for k, key in enumerate(["i", "f", "g", "o"]):
                total = float(b[k * H + u])
                for d in range(D):
                    total += x[n, d] * Wx[d, k * H + u]
                for m in range(H):
                    total += h_prev[n, m] * Wh[m, k * H + u]
                if key == "g":
                    gates[key][n, u] = math.tanh(total)
                elif total < -700:
                    gates[key][n, u] = 0
                else:
                    gates[key][n, u] = 1 / (1 + math.exp(-total))
            c[n, u] = gates["f"][n, u] * c_prev[n, u] + gates["i"][n, u] * gates["g"][n, u]
            h[n, u] = gates["o"][n, u] * math.tanh(c[n, u])
    return h, c, gates
