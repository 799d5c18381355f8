"""ceil_mode makes no difference."""

HINT = (
    "With `ceil_mode` the cells that are left over at the end get a window of their own. Yours "
    "are left out in both modes."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    return (W - k) // s + 1
