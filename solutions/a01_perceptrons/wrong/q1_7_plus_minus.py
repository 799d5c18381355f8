"""Weights for inputs of -1 and 1."""

HINT = (
    "Your weights would be right if the inputs were -1 and 1. Here they are 0 and 1: what is z "
    "when both inputs are 0?"
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -1),
        "OR": ([1, 1], 1),
        "NAND": ([-1, -1], 1),
        "NOR": ([-1, -1], -1),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
