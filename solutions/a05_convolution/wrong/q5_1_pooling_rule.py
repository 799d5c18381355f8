"""Ceil drops a last window that starts outside the line, as the pooling question does."""

HINT = (
    "This question wants the pure formula. The rule that drops a window which starts outside the "
    "line comes later, in Q6.1."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    if mode not in ("strict", "floor", "ceil"):
        raise ValueError("unknown mode")
    if F > W + 2 * P:
        raise ValueError("the window is too large")
    room = W - F + 2 * P
    if mode == "strict" and room % S:
        raise ValueError("the windows do not fit")
    if mode == "ceil":
        out = -(-room // S) + 1
        if (out - 1) * S >= W + P:
            out -= 1
        return out
    return room // S + 1
