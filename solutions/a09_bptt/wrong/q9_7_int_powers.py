"""Linear steps as powers in whole numbers of 64 bits, which wrap around."""

HINT = (
    "With a whole number as weight your powers are numpy's whole numbers: beyond 64 bits they wrap "
    "around without a word. Turn h0 and w into floats first."
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
    if kind == "linear":
        return (h0 * w ** np.arange(steps + 1)).astype(float)
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(functions[kind](w * values[-1])))
    return np.array(values)
