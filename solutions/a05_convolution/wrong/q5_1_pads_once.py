"""The padding is counted once, not on both sides."""

HINT = "Padding sits on both sides of the line, so every P counts twice."


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    room = W - F + P
    if room < 0:
        raise ValueError("the window is too large")
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    return 1 + (-(-room // S) if mode == "ceil" else room // S)
