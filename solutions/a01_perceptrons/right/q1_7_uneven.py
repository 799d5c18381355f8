"""Tuples, uneven weights, numpy scalars for the bias."""


def gate_weights(name):
    if name == "XOR":
        raise ValueError("XOR is not linearly separable")
    if name not in {"AND", "OR", "NAND", "NOR"}:
        raise ValueError(f"unknown gate: {name}")
    sign = -1 if name.startswith("N") else 1
    if name.endswith("AND"):
        return (sign * 3, sign * 2.5), np.float64(sign * -4.2)
    return (sign * 3, sign * 2.5), np.float64(sign * -1.2)
