"""b = -1 makes AND an OR, because step(0) is 1."""

HINT = (
    "On one corner your z is exactly 0, and step(0) is 1. With weights 1 and 1 and the bias -1, an "
    "AND says yes to (1, 0), which makes it an OR."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -1),
        "OR": ([1, 1], -0.5),
        "NAND": ([-1, -1], 1.5),
        "NOR": ([-1, -1], 0.5),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
