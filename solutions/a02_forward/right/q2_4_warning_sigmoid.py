"""1 / (1 + exp(-z)) as it stands in books: right values, and a warning far out."""


def hidden_unit(x, W1, j, kind):
    z = np.dot(x, np.array(W1)[:, j])
    if kind == "linear":
        return float(z)
    if kind == "relu":
        return float(max(0, z))
    if kind == "sigmoid":
        return float(1 / (1 + np.exp(-z)))
    if kind == "tanh":
        return float(np.tanh(z))
    raise ValueError(f"kind must be linear, relu, sigmoid or tanh, not {kind}")
