"""The number of steps is taken for the number of positions: the + 1 is missing."""

HINT = (
    "A window as large as the line (W = F) has exactly one position, so the answer there must be "
    "1. What does your formula give?"
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    return -(-room // S) if mode == "ceil" else room // S
