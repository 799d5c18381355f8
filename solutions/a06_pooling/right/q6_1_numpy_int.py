"""numpy's rounding, a numpy integer comes back."""


def pool_output_size(W, k, s, ceil_mode=False):
    if k > W:
        raise ValueError(f"{k} > {W}")
    steps = (W - k) / s
    out = np.int64(np.ceil(steps) if ceil_mode else np.floor(steps)) + 1
    return out - (ceil_mode and (out - 1) * s >= W)
