"""An unknown activation counts as linear."""

HINT = (
    "An activation that is none of the four must raise ValueError; you go on with another one "
    "in silence."
)


def self_loop(h0, w, steps, kind):
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "tanh": np.tanh,
    }
    phi = functions.get(kind, functions["linear"])
    values = [float(h0)]
    for _ in range(steps):
        values.append(float(phi(w * values[-1])))
    return np.array(values)
