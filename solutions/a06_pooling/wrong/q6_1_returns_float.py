"""The number of windows is a float."""

HINT = (
    "The number is right but its kind is not: a count is an `int`, and `np.ceil`, `np.floor` and "
    "`/` give floats."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return np.floor((W - k) / s) + 1
    out = np.ceil((W - k) / s) + 1
    return out - 1 if (out - 1) * s >= W else out
