"""The sign of the slide: plus n times the derivative."""

HINT = (
    "With your sign the error of the example rises from 16 to 31.36. The derivative points "
    "uphill: which way do you want to go?"
)


def delta_w(w, x, actual, n):
    return float(-2 * n * (actual - w * x) * x)
