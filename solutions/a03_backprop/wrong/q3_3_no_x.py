"""The inner derivative is missing."""

HINT = (
    "You stopped after the outer derivative. The derivative of m by w is x: where does it enter"
    " your change?"
)


def delta_w(w, x, actual, n):
    return float(2 * n * (actual - w * x))
