"""math.exp stops with an error for a large number."""

import math

HINT = (
    "math.exp stops with an OverflowError where the gate is far shut. Which z makes -z that "
    "large, and which form of the sigmoid avoids it?"
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    if z.shape != values.shape:
        raise ValueError(f"shapes {z.shape} and {values.shape}")
    share = [1.0 / (1.0 + math.exp(-number)) for number in z.ravel().tolist()]
    return np.array(share).reshape(z.shape) * values
