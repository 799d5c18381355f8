"""Weights for a step that says no to z = 0."""

HINT = (
    "On one corner your z is exactly 0, and step(0) is 1. With weights 1 and 1 and the bias -1, an "
    "AND says yes to (1, 0), which makes it an OR."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -1),
        "OR": ([1, 1], 0),
        "NAND": ([-1, -1], 2),
        "NOR": ([-1, -1], 1),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
