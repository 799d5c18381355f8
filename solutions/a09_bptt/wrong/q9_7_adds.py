"""The product is added to the old value."""

HINT = (
    "The new value replaces the old one; you add it to the old one. With w = 0 a linear loop "
    "is 0 after one step."
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
    values = [float(h0)]
    for _ in range(steps):
        values.append(values[-1] + float(phi(w * values[-1])))
    return np.array(values)
