"""A single number gives a Python int."""

HINT = (
    "A single number is an array without axes here: the answer is a numpy int64 or an array of "
    "shape (), not a Python int."
)


def step(z):
    if np.ndim(z) == 0:
        return 1 if z >= 0 else 0
    return (np.asarray(z) >= 0).astype(np.int64)
