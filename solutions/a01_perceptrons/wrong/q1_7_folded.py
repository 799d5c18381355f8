"""The bias is folded into the weights, as in Q1.6."""

HINT = (
    "Your bias sits inside the weights, as in Q1.6. Here the question asks for a pair: two "
    "weights, and the bias apart from them."
)


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return np.array([b, *w])
