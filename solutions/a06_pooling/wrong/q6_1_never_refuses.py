"""A window larger than the line gives a number."""

HINT = (
    "A window larger than the line (k > W) has no place to stand. That has to raise a ValueError "
    "instead of giving a number."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if not ceil_mode:
        return (W - k) // s + 1
    out = -(-(W - k) // s) + 1
    return out - 1 if (out - 1) * s >= W else out
