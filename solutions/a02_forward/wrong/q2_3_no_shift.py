"""e^z is taken as it is and overflows."""

HINT = (
    "e^1000 does not fit into a float. The same number may be subtracted from all scores of a "
    "row without changing the shares: which one makes every power safe?"
)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    powers = np.exp(z)
    return powers / np.sum(powers, axis=axis, keepdims=True)
