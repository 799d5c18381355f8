"""A mode with an unknown name is treated like one of the three."""

HINT = (
    "A mode that is none of the three names must raise a ValueError, so that a typing slip does "
    "not stay hidden."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "ceil":
        return -(-room // S) + 1
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    return room // S + 1
