"""An unknown name falls through."""

HINT = (
    "For a name that is none of the four gates your function ends without an answer. It should "
    "raise a ValueError."
)


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name in gates:
        w, b = gates[name]
        return np.array(w), b
    return None
