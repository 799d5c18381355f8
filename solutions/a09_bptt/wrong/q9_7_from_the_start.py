"""Every step starts again from h0."""

HINT = (
    "You start again from h0 in every step, so nothing goes round: each step must use the "
    "value that the step before gave."
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
        values.append(float(phi(w * values[0])))
    return np.array(values)
