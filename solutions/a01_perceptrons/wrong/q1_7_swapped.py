"""Each gate is exchanged with its negation."""

HINT = "Every corner is the wrong way round: this is the negated gate, as NAND is for AND."


def gate_weights(name):
    gates = {
        "NAND": ((1.0, 1.0), -1.5),
        "NOR": ((1.0, 1.0), -0.5),
        "AND": ((-1.0, -1.0), 1.5),
        "OR": ((-1.0, -1.0), 0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
