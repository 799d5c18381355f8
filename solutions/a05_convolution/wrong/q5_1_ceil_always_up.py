"""Ceil adds one to floor even when the division leaves no rest."""

HINT = (
    "Ceil differs from floor only when the division leaves a rest. What happens when the windows "
    "fit evenly?"
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    out = room // S + 1
    return out + 1 if mode == "ceil" else out
