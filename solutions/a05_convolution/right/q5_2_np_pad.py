"""np.pad with one pair per axis, then a float copy."""


def zero_pad(X, pad):
    if isinstance(pad, int):
        pad = ((pad, pad), (pad, pad))
    return np.pad(X, [(0, 0), pad[0], pad[1], (0, 0)]).astype(np.float64)
