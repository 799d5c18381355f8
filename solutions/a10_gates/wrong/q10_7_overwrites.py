"""The product is collected in the caller's array."""

HINT = (
    "You collect the product in the first gates of the caller's F: F[:, 0] is a view, and *= "
    "writes into it. Start from an array of your own."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    path = F[:, 0]
    for t in range(1, F.shape[1]):
        path *= F[:, t]
    return path.copy()


def rnn_path(factor, T):
    return float(factor) ** int(T)
