"""The array is made for whole numbers."""

HINT = (
    "Your array holds whole numbers only, so 0.5 became 0 already at the start. Ask for "
    "floats when you make it."
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
    values = np.zeros(steps + 1, dtype=int)
    values[0] = h0
    for t in range(steps):
        values[t + 1] = phi(w * values[t])
    return values
