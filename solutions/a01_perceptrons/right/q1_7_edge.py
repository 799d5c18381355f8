"""Margins only a little wider than the question asks for."""


def gate_weights(name):
    table = dict(AND=(1, 1, -1.79), OR=(1, 1, -0.79), NAND=(-1, -1, 1.21), NOR=(-1, -1, 0.21))
    try:
        w1, w2, b = table[name]
    except KeyError:
        raise ValueError("no such gate") from None
    return np.array([w1, w2]), b
