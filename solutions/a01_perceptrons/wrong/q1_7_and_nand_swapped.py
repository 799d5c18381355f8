"""AND and NAND are swapped."""

HINT = (
    "On every corner your unit says the opposite of what it should. Print its four answers beside "
    "the table of the gate: are two gates swapped, or is a sign turned?"
)


def gate_weights(name):
    gates = {
        "AND": ([-1, -1], 1.5),
        "OR": ([1, 1], -0.5),
        "NAND": ([1, 1], -1.5),
        "NOR": ([-1, -1], 0.5),
    }
    if name not in gates:
        raise ValueError("unknown gate")
    w, b = gates[name]
    return np.array(w), b
