"""The parabola multiplied out."""


def delta_w(w, x, actual, n):
    return n * 2.0 * actual * x - n * 2.0 * w * x**2
