"""A threshold instead of a bias."""

HINT = (
    "Your second number looks like a threshold that the sum has to reach. A bias is added to the "
    "sum, so it has the other sign."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], 1.5),
        "OR": ([1, 1], 0.5),
        "NAND": ([-1, -1], -1.5),
        "NOR": ([-1, -1], -0.5),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
