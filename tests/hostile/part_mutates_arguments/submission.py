"""Works on the caller's array, right as its values are."""

linear_maps = {"double": True, "shifted": False, "zero": True}


def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError
    x *= scale
    x += shift
    return x
