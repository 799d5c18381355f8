"""The sigmoid of z, rounded."""

HINT = (
    "0.5 is not a score here: a rounded sigmoid is wrong at 0 and just below it. Compare z itself "
    "with 0."
)


def step(z):
    return np.asarray(np.round(1 / (1 + np.exp(-np.asarray(z, dtype=float))))).astype(np.int64)
