"""NAND and NOR are swapped."""

HINT = (
    "Your AND answers like an OR, or the other way round. Look at the two corners with exactly one "
    "input on."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -1.5),
        "OR": ([1, 1], -0.5),
        "NAND": ([-1, -1], 0.5),
        "NOR": ([-1, -1], 1.5),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
