"""The loop ends as soon as the value no longer changes."""

HINT = "Make all steps: your result is too short where the value has stopped to change."


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
        new = float(phi(w * values[-1]))
        if abs(new - values[-1]) < 1e-12:
            break
        values.append(new)
    return np.array(values)
