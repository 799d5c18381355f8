"""Room for one input that is off, but not for two."""

HINT = (
    "Your unit bears one input that is off, but not two at the same time. Leave more room between "
    "the line and each corner."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -1.85),
        "OR": ([1, 1], -0.15),
        "NAND": ([-1, -1], 1.15),
        "NOR": ([-1, -1], 0.15),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
