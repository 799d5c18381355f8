"""The error e is used in place of the difference."""

HINT = (
    "Your change contains the squared difference. The derivative of a square is no longer a "
    "square, and it keeps the sign of the difference."
)


def delta_w(w, x, actual, n):
    return float(2 * n * (actual - w * x) ** 2 * x)
