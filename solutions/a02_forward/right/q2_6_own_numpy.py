"""Nothing of the earlier questions is used."""


def mlp_forward(X, params, kinds):
    assert_same = len(params) == len(kinds)
    if not assert_same:
        raise ValueError("params and kinds")
    values = [np.array(X, dtype=float)]
    for layer, kind in enumerate(kinds):
        W, b = params[layer]
        z = np.einsum("nd,dh->nh", values[layer], np.array(W, dtype=float))
        z = z if b is None else z + np.array(b, dtype=float)
        if kind == "relu":
            z = z.clip(min=0)
        elif kind == "tanh":
            z = np.tanh(z)
        elif kind == "sigmoid":
            z = 1 / (1 + np.exp(-z))
        elif kind == "softmax":
            e = np.exp(z - z.max(axis=1)[:, np.newaxis])
            z = e / e.sum(axis=1)[:, np.newaxis]
        elif kind != "linear":
            raise ValueError("unknown kind " + kind)
        values.append(z)
    return values
