"""An active input with a negative weight forbids firing altogether."""

HINT = (
    "Here an input with a negative weight only takes away from the sum. The veto of the 1943 "
    "paper, one such input forbids everything, is not asked for."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    weights = np.asarray(weights, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    forbidden = (x[:, weights < 0] == 1).any(axis=1)
    return ((x @ weights >= threshold) & ~forbidden).astype(np.int64)
