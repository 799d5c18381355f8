"""Own softmax, shifted by the largest score of the whole batch."""

HINT = (
    "An example far below another one is lost in the softmax. Whose largest score is "
    "subtracted?"
)


def mlp_forward(X, params, kinds):
    if len(kinds) != len(params):
        raise ValueError
    outs = [np.array(X, dtype=float)]
    for (W, b), k in zip(params, kinds, strict=True):
        Z = dense_forward(outs[-1], W, b)
        if k == "softmax":
            with np.errstate(all="ignore"):
                e = np.exp(Z - Z.max())
                outs.append(e / e.sum(axis=1, keepdims=True))
        else:
            outs.append(activate(Z, k))
    return outs
