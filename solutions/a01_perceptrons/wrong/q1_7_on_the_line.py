"""The lines run close past the corners."""

HINT = "This works on the corners and fails when the inputs wobble: move the line away from them."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.95),
        "OR": ((1.0, 1.0), -0.05),
        "NAND": ((-1.0, -1.0), 1.95),
        "NOR": ((-1.0, -1.0), 0.05),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
