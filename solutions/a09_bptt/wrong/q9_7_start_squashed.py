"""The start value goes through the activation as well."""

HINT = "The first entry is h0 as it was given: nothing has been multiplied or squashed yet."


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
    values = [float(phi(h0))]
    for _ in range(steps):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
