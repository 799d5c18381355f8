"""The look-up fails with its own error."""

HINT = (
    "For an unknown gate your function raises another kind of error. A look-up that fails is a "
    "KeyError; the question asks for a ValueError."
)


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    w, b = gates[name]
    return np.array(w), b
