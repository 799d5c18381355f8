"""Floor mode rounds to the nearest whole number."""

HINT = (
    "Without `ceil_mode` the fraction is always rounded down. `round` goes up when more than half "
    "a step is left, and a window would hang over the end."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return round((W - k) / s) + 1
    out = -(-(W - k) // s) + 1
    return out - 1 if (out - 1) * s >= W else out
