"""Ceil mode always gives one window more than floor mode."""

HINT = (
    "Ceil mode adds a window only if cells are left over. When the windows fit evenly, both modes "
    "give the same number."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    out = (W - k) // s + 1
    if ceil_mode and out * s < W:
        out += 1
    elif ceil_mode and (W - k) % s == 0:
        out += 1
    return out
