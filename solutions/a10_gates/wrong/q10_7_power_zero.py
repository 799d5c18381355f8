"""A factor of 0 always gives 0, also after 0 steps."""

HINT = (
    "With the factor 0 your rnn_path gives 0 before the first step is done. After 0 steps the "
    "gradient is still whole, whatever the factor is."
)


def cell_path(F):
    return np.prod(np.asarray(F, dtype=float), axis=1)


def rnn_path(factor, T):
    return 0.0 if factor == 0 else float(factor) ** int(T)
