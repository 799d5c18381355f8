"""A chain of ifs, lists and whole numbers, wide margins."""


def gate_weights(name):
    if name == "AND":
        return [2, 2], -3
    elif name == "OR":
        return [2, 2], -1
    elif name == "NAND":
        return [-2, -2], 3
    elif name == "NOR":
        return [-2, -2], 1
    else:
        raise ValueError("cannot do " + name)
