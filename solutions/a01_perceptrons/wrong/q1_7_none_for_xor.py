"""Unknown names give None."""

HINT = "For a name that has no weights the function has to raise, not to return nothing."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), -1.5),
        "OR": ((1.0, 1.0), -0.5),
        "NAND": ((-1.0, -1.0), 1.5),
        "NOR": ((-1.0, -1.0), 0.5),
    }
    if name not in gates:
        return None
    w, b = gates[name]
    return np.array(w), b
