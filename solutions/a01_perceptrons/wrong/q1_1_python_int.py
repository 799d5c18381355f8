"""A single number gives a Python int."""

HINT = "A single number gives a Python int here; let it stay a numpy int64."


def step(z):
    if np.ndim(z) == 0:
        return 1 if z >= 0 else 0
    return (np.asarray(z) >= 0).astype(np.int64)
