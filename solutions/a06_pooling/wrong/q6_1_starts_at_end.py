"""A window that starts exactly at W is kept, although the last cell has the number W - 1."""

HINT = (
    "Nearly: the cells of the line have the numbers 0 to W - 1. Is a window that starts exactly "
    "at W still inside?"
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return (W - k) // s + 1
    out = -(-(W - k) // s) + 1
    return out - 1 if (out - 1) * s > W else out
