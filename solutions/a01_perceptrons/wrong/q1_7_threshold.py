"""A threshold is returned in place of a bias."""

HINT = "Your last number looks like a threshold. A bias is added, so its sign is the other one."


def gate_weights(name):
    gates = {
        "AND": ((1.0, 1.0), 1.5),
        "OR": ((1.0, 1.0), 0.5),
        "NAND": ((-1.0, -1.0), -1.5),
        "NOR": ((-1.0, -1.0), -0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
