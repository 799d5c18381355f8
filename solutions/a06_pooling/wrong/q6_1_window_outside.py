"""In ceil mode a window may start outside the line."""

HINT = (
    "In ceil mode your last window can be empty: look at 5, 1, 3. At which cell would the third "
    "window start, and is there such a cell?"
)


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("the window is larger than the line")
    return (-(-(W - k) // s) if ceil_mode else (W - k) // s) + 1
