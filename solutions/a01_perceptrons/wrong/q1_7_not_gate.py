"""NOT is known, too."""

HINT = (
    "Your function answers to a name that is none of the four gates. Every other name should raise "
    "a ValueError."
)


def gate_weights(name):
    gates = {"AND": (1, -1.5), "OR": (1, -0.5), "NAND": (-1, 1.5), "NOR": (-1, 0.5)}
    if name == "NOT":
        return np.array([-1.0, 0.0]), 0.5
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array([w, w]), b
