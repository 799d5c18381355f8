"""math.exp of a large number ends in an error."""

import math

HINT = (
    "A very negative input has the sigmoid 0, but your exponential of a huge number stops "
    "with an OverflowError. Which form of the sigmoid never needs that exponential?"
)


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
        "tanh": np.tanh,
    }
    if kind not in functions:
        raise ValueError(f"unknown kind {kind!r}")
    phi = functions[kind]
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
