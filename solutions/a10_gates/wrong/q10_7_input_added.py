"""The share of the input gate is added at each step."""

HINT = (
    "In your path something is added at every step, as the input gate does with the "
    "candidate. What comes in anew does not depend on the old c and has no place on the path."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    path = np.ones((F.shape[0], F.shape[2]))
    for t in range(F.shape[1]):
        path = F[:, t] * path + (1 - F[:, t])
    return path


def rnn_path(factor, T):
    return float(factor) ** int(T)
