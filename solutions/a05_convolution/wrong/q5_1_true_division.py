"""The formula is used as printed, with a true division, so the answer is a float."""

HINT = (
    "The number of positions is a count, so it must be an int: 3.5 positions do not exist, and "
    "7.0 is a float."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    return (W - F + 2 * P) / S + 1
