"""The smallest gate only."""

HINT = (
    "You return the smallest gate, like the narrowest place of a road. But every gate takes "
    "its own share: the others shrink the memory further."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return F.min(axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
