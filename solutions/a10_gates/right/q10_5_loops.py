"""Plain Python, number by number; sizes are compared by hand."""
import math


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    def sigmoid(a):
        return 0.0 if a < -700 else 1 / (1 + math.exp(-a))

    def total(row, W, column):
        if len(row) != len(W):
            raise ValueError("sizes do not fit")
        return sum(row[k] * W[k][column] for k in range(len(row)))

    H = len(h_prev[0])
    rows = []
    for n in range(len(x)):
        old = h_prev[n]
        bx = b[0] if reset_after else b
        bh = b[1] if reset_after else [0] * (3 * H)
        z, r = [], []
        for j in range(2 * H):
            value = sigmoid(total(x[n], Wx, j) + bx[j] + total(old, Wh, j) + bh[j])
            (z if j < H else r).append(value)
        row = []
        for j in range(H):
            k = 2 * H + j
            if reset_after:
                past = r[j] * (total(old, Wh, k) + bh[k])
            else:
                past = total([r[m] * old[m] for m in range(H)], Wh, k)
            new = math.tanh(total(x[n], Wx, k) + bx[k] + past)
            row.append(z[j] * old[j] + (1 - z[j]) * new)
        rows.append(row)
    return np.array(rows, dtype=float)
