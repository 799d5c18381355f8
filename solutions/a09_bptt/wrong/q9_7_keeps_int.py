"""The array takes its dtype from the start value, so a whole number as start cuts decimals off."""

HINT = (
    "A whole number as start value makes your array an int array, and 0.5 became 0. Ask for "
    "floats when you make the array."
)


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "tanh": np.tanh,
    }
    if kind not in functions:
        raise ValueError(f"unknown kind {kind!r}")
    phi = functions[kind]
    values = np.full(steps + 1, h0)
    for t in range(steps):
        values[t + 1] = phi(w * values[t])
    return values
