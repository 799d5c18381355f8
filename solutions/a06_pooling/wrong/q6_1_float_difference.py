"""Each length is divided by the stride, and then the two floats are subtracted."""

HINT = (
    "W / s and k / s are both rounded floats: their difference is sometimes 0.9999999 where you "
    "expect 1, and rounding down or up then misses by one. Which of the two steps comes first?"
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if not ceil_mode:
        return int(np.floor(W / s - k / s)) + 1
    out = int(np.ceil(W / s - k / s)) + 1
    return out - 1 if (out - 1) * s >= W else out
