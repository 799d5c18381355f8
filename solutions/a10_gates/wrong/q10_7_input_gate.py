"""The input gate is multiplied in as well."""

HINT = (
    "Something beside the forget gates is in your product. The input gate lets new things in; "
    "the path from c to c meets the forget gate alone."
)


def cell_path(F):
    F = np.asarray(F, dtype=float)
    return np.prod(F * (1 - F), axis=1)


def rnn_path(factor, T):
    return float(factor) ** int(T)
