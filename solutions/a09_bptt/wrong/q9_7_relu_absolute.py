"""The relu takes the absolute value."""

HINT = "Your relu turns negative numbers into positive ones. What does a relu give below 0?"


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.abs(z),
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
