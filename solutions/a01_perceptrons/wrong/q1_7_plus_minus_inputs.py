"""The weights fit inputs of -1 and 1."""

HINT = "These weights fit inputs of -1 and 1. Here the inputs are 0 and 1."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.0),
        "OR": ((1.0, 1.0), 1.0),
        "NAND": ((-1.0, -1.0), 1.0),
        "NOR": ((-1.0, -1.0), -1.0),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
