"""Floor and ceil are both replaced by Python's round."""

HINT = (
    "Python's round goes to the nearest number, and from a half to the even one. Floor and ceil "
    "are asked for by name: one always goes down, the other always up."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    steps = (W - F + 2 * P) / S
    if mode == "strict" and steps != int(steps):
        raise ValueError("the windows do not fit")
    return round(steps) + 1
