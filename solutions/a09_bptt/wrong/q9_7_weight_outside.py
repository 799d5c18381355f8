"""The weight multiplies after the activation."""

HINT = (
    "Squash last: multiply by w first, then apply the activation. With tanh no value may "
    "leave -1 to 1."
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
        values.append(float(w * phi(values[-1])))
    return np.array(values)
