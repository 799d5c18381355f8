"""The sigmoid, rounded."""

HINT = "Rounding a sigmoid loses the values next to 0 and turns 0.5 into 0. Compare z itself."


def step(z):
    z = np.asarray(z, dtype=float)
    return np.asarray(np.round(1 / (1 + np.exp(-z)))).astype(np.int64)
