"""The scores are divided by their sum."""

HINT = (
    "You divide the scores themselves by their sum. With negative scores that gives negative "
    "shares: what has to happen to a score first?"
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = z
    return powers / np.sum(powers, axis=axis, keepdims=True)
