"""math.ceil and math.floor, the rule as it is written."""


def pool_output_size(W, k, s, ceil_mode=False):
    import math

    if W < k:
        raise ValueError("window too large")
    if ceil_mode:
        out = math.ceil((W - k) / s) + 1
        if (out - 1) * s >= W:
            out = out - 1
    else:
        out = math.floor((W - k) / s) + 1
    return out
