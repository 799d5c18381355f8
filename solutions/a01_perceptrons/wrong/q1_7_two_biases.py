"""One bias per input."""

HINT = "Each weight and the bias have to be single numbers: w has two of them, b is one."


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), np.array([b, b])
