"""XOR gets the best line: three corners of four."""

HINT = (
    "No single unit can compute XOR: at most 3 of its 4 corners can be right. The question asks "
    "for a ValueError instead of weights."
)


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    gates["XOR"] = ([1.0, 1.0], -0.5)
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array(w), b
