"""einsum, and a dict of activations that is asked first."""


def hidden_unit(x, W1, j, kind):
    activations = {
        "linear": lambda z: z,
        "relu": lambda z: z * (z > 0),
        "sigmoid": lambda z: (1 + np.tanh(0.5 * z)) / 2,
        "tanh": np.tanh,
    }
    if kind not in activations:
        raise ValueError(kind)
    column = np.asarray(W1, dtype=float).T[j]
    z = np.einsum("i,i->", np.asarray(x, dtype=float), column)
    return activations[kind](z).item()
