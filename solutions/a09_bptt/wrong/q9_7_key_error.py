"""An unknown activation ends in a KeyError."""

HINT = (
    "You do refuse an unknown activation, but with another kind of error. The question asks "
    "for ValueError."
)


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "tanh": np.tanh,
    }
    phi = functions[kind]
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
