"""The bias comes first."""

HINT = "You return the bias first. The question asks for the pair (w, b): the weights come first."


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
    return b, np.array(w)
