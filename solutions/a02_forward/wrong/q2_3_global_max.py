"""The largest score of the whole batch is subtracted from every row."""

HINT = (
    "A row whose scores are 2000 below those of another row became 0/0. Which maximum belongs "
    "to which row?"
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z - np.max(z))
    return powers / np.sum(powers, axis=axis, keepdims=True)
