"""The two biases are added up where only their sum counts."""


def gru_step(x, h_prev, Wx, Wh, b, reset_after=True):
    x, old, Wx, Wh, b = (np.asarray(a, dtype=float) for a in (x, h_prev, Wx, Wh, b))
    n = old.shape[1]
    both = b.sum(axis=0) if reset_after else b
    gates = x @ Wx[:, : 2 * n] + old @ Wh[:, : 2 * n] + both[: 2 * n]
    with np.errstate(over="ignore"):
        gates = 1.0 / (1.0 + np.exp(-gates))
    z, r = gates[:, :n], gates[:, n:]
    last = slice(2 * n, 3 * n)
    if reset_after:
        past = np.multiply(r, np.matmul(old, Wh[:, last]) + b[1, last])
        h = np.tanh(x @ Wx[:, last] + b[0, last] + past)
    else:
        W = np.concatenate([Wx[:, last], Wh[:, last]])
        h = np.tanh(np.concatenate([x, r * old], axis=1) @ W + b[last])
    result = z * old
    result += (1 - z) * h
    return result
