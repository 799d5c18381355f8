"""The powers of w first, the activation once at the end."""

HINT = (
    "The activation acts in every step, not once at the end. A power of w alone is right for "
    "linear only."
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
    for t in range(1, steps + 1):
        values.append(float(phi(float(w) ** t * h0)))
    return np.array(values)
