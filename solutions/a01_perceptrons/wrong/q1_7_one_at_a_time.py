"""Robust against one shifted input, not against two."""

HINT = "One input may wobble, but not both at once: the line is still too close to a corner."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.85),
        "OR": ((1.0, 1.0), -0.85),
        "NAND": ((-1.0, -1.0), 1.85),
        "NOR": ((-1.0, -1.0), 0.85),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
