"""The sigmoid compared with 0.5."""

HINT = (
    "0.5 is not a score here: a sigmoid of a tiny negative z is rounded to 0.5. Compare z itself."
)


def step(z):
    z = np.asarray(z, dtype=float)
    return np.asarray(1 / (1 + np.exp(-z)) >= 0.5).astype(np.int64)
