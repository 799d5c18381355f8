"""Own softmax without a shift, nan for large scores."""

HINT = "For large scores the last entry is nan. What did Q2.3 do before it took e to a power?"


def mlp_forward(X, params, kinds):
    if len(kinds) != len(params):
        raise ValueError
    outs = [np.array(X, dtype=float)]
    for i, (W, b) in enumerate(params):
        Z = dense_forward(outs[-1], W, b)
        if kinds[i] == "softmax":
            with np.errstate(all="ignore"):
                outs.append(np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True))
        else:
            outs.append(activate(Z, kinds[i]))
    return outs
