"""The line of every gate runs through a corner."""

HINT = (
    "Your unit works on the corners and fails when the inputs wobble: its line runs through a "
    "corner or close to it. Leave room on both sides."
)


def gate_weights(name):
    gates = {
        "AND": ([1, 1], -2),
        "OR": ([1, 1], -1),
        "NAND": ([-1, -1], 1),
        "NOR": ([-1, -1], 0),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
