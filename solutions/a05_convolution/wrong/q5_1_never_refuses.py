"""Strict mode rounds down in silence."""

HINT = (
    "Strict means that windows which do not fit evenly are refused. Your strict mode rounds "
    "instead."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "ceil":
        return -(-room // S) + 1
    return room // S + 1
