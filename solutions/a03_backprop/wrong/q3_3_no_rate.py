"""The learning rate is left out."""

HINT = (
    "Your change does not depend on n. The learning rate says how long the step is: multiply "
    "the slope by it."
)


def delta_w(w, x, actual, n):
    return float(2 * (actual - w * x) * x)
