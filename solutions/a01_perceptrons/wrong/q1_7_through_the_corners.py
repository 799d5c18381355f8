"""The lines run exactly through the corners that have to be on."""

HINT = "This works on the corners and fails when the inputs wobble: move the line away from them."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -2.0),
        "OR": ((1.0, 1.0), -1.0),
        "NAND": ((-1.0, -1.0), 1.0),
        "NOR": ((-1.0, -1.0), 0.0),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
