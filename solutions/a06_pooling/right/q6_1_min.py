"""The smaller one of two counts: what the formula asks for, and the starts that exist."""


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError("window too large")
    if ceil_mode:
        return min((W - k + s - 1) // s + 1, (W + s - 1) // s)
    return len(range(0, W - k + 1, s))
