"""The sigmoid of z, compared with one half."""

HINT = (
    "0.5 is not a score here: for z just below 0 the sigmoid cannot be told from 0.5. Compare z "
    "itself with 0."
)


def step(z):
    return np.asarray(1 / (1 + np.exp(-np.asarray(z, dtype=float))) >= 0.5).astype(np.int64)
