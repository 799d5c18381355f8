"""No steps leave 0."""

HINT = (
    "After 0 steps nothing has happened to the gradient: what is left of it? Your rnn_path "
    "gives 0."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T) if T else 0.0
