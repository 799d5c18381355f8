"""The bias is put in front of the weights, as in Q1.6."""

HINT = "Two things are wanted: a pair of weights, then the bias. The folded vector of Q1.6 is not."


def gate_weights(name):
    gates = {
        "AND": (-1.5, 1.0, 1.0),
        "OR": (-0.5, 1.0, 1.0),
        "NAND": (1.5, -1.0, -1.0),
        "NOR": (0.5, -1.0, -1.0),
    }
    if name not in gates:
        raise ValueError(name)
    return np.array(gates[name])
