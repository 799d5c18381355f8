"""The relu lets a little of the negative numbers through."""

HINT = (
    "Your relu leaks. A relu gives exactly 0 for negative numbers: with w = -1.5 the value "
    "ends at 0."
)


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.where(z > 0, z, 0.01 * z),
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "tanh": np.tanh,
    }
    if kind not in functions:
        raise ValueError(f"unknown kind {kind!r}")
    phi = functions[kind]
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
