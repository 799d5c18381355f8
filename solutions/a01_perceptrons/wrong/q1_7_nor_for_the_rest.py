"""Whatever is not AND, OR or NAND is taken for NOR."""

HINT = "Your last branch answers every name it does not know. Only four names have an answer."


def gate_weights(name):
    if name == "AND":
        return np.array([1.0, 1.0]), -1.5
    if name == "OR":
        return np.array([1.0, 1.0]), -0.5
    if name == "NAND":
        return np.array([-1.0, -1.0]), 1.5
    return np.array([-1.0, -1.0]), 0.5
