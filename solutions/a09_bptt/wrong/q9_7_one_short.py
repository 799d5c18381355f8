"""The result has steps entries, the start value among them."""

HINT = (
    "Your result has as many entries as there are steps, but the start value counts extra: "
    "the last step is missing."
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
    for _ in range(steps - 1):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
