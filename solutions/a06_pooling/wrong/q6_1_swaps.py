"""Window and stride are exchanged."""

HINT = (
    "Window size and stride have changed places. Compare 5, 2, 3 with 5, 3, 2 on paper: the order "
    "is W, k, s."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return (W - s) // k + 1
    out = -(-(W - s) // k) + 1
    return out - 1 if (out - 1) * k >= W else out
