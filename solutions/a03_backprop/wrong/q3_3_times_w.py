"""The inner derivative is taken by x."""

HINT = (
    "You multiply by w: that is the derivative of m by x. The question is what happens to m = "
    "w·x when w moves."
)


def delta_w(w, x, actual, n):
    return float(2 * n * (actual - w * x) * w)
