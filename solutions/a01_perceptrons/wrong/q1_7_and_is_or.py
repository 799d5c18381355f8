"""The bias -1 makes AND an OR, because step(0) is 1."""

HINT = "At the input (1, 0) your AND has z = 0, and step(0) is 1: that makes it an OR."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.0),
        "OR": ((1.0, 1.0), -0.5),
        "NAND": ((-1.0, -1.0), 1.5),
        "NOR": ((-1.0, -1.0), 0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
