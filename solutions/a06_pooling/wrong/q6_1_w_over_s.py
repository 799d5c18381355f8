"""The line is simply divided by the stride."""

HINT = (
    "W // s gives the right answer for 7, 2, 2 by luck. Try 7, 3, 2 with a drawing: the size of "
    "the window matters too."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    return -(-W // s) if ceil_mode else W // s
