"""The shift is added before the scale is applied."""

HINT = "the shift was scaled as well: which comes first?"


def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError("a scale of zero forgets everything")
    moved_first = np.asarray(x, dtype=float) + shift
    return moved_first * scale
