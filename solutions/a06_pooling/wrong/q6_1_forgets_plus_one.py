"""The steps are counted, not the windows."""

HINT = (
    "You count the steps between the windows. A window as large as the line (k = W) takes no "
    "step at all, and yet there is one window: k = W must give 1."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return (W - k) // s
    steps = -(-(W - k) // s)
    return steps - 1 if steps * s >= W else steps
