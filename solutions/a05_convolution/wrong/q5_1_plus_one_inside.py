"""The + 1 is added before the division by the stride."""

HINT = (
    "The + 1 stands outside the division: the first position is there before any step is taken. "
    "With S = 2 you are off."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    cells = W - F + 2 * P
    if mode == "strict" and cells % S:
        raise ValueError("the windows do not fit")
    cells += 1
    return -(-cells // S) if mode == "ceil" else cells // S
