"""Powers of w where they are right, a loop elsewhere."""


def self_loop(h0, w, steps, kind):
    t = np.arange(steps + 1)
    if kind == "linear":
        return h0 * float(w) ** t
    if kind == "relu":
        h = h0 * float(w) ** t
        if h0 < 0:
            h[1:] = 0 if w >= 0 else h[1:]
            if w < 0:
                h[2:] = 0
        elif w < 0:
            h[1:] = 0
        return h
    h = h0 * np.ones(len(t))
    for k in t[1:]:
        z = w * h[k - 1]
        match kind:
            case "tanh":
                h[k] = 2 / (1 + np.exp(-2 * z)) - 1
            case "sigmoid":
                h[k] = np.exp(-np.logaddexp(0, -z))
            case _:
                raise ValueError("kind")
    return h
