"""The window is compared with the line before padding."""

HINT = (
    "Your check for a window that is too large forgets the padding: compare it with the padded "
    "line."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    return 1 + (-(-room // S) if mode == "ceil" else room // S)
