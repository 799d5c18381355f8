"""An unknown name raises KeyError."""

HINT = "A name that cannot be served has to raise ValueError, not the error of the look-up."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.5),
        "OR": ((1.0, 1.0), -0.5),
        "NAND": ((-1.0, -1.0), 1.5),
        "NOR": ((-1.0, -1.0), 0.5),
    }
    w, b = gates[name]
    return np.array(w), b
