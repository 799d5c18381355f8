"""A window larger than the line is refused in floor mode only."""

HINT = (
    "Ceil mode lets a window hang over the end, but the first window must still fit: k > W raises "
    "a ValueError in both modes."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if not ceil_mode:
        if k > W:
            raise ValueError("the window is larger than the line")
        return (W - k) // s + 1
    out = -(-(W - k) // s) + 1
    return max(1, out - 1 if (out - 1) * s >= W else out)
