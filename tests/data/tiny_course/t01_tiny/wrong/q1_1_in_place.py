"""Works on the caller's array."""

HINT = "your function writes into the array of its caller"


def scale_shift(x, scale, shift):
    if scale == 0:
        raise ValueError("a scale of zero forgets everything")
    x *= scale
    x += shift
    return x
