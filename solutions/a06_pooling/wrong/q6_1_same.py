"""Ceil mode is taken for Keras' padding "same": W / s, rounded up."""

HINT = (
    "W / s rounded up is what Keras calls `same`, and that may be one window more than you need. "
    "Draw 5, 3, 2: once every cell is inside a window, nothing is left for another one."
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    if ceil_mode:
        return -(-W // s)
    return (W - k) // s + 1
