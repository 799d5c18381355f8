"""The size of x is used without its sign."""

HINT = (
    "You lose the sign of x. With a negative input, a larger weight makes the model say less: "
    "then w has to move the other way."
)


def delta_w(w, x, actual, n):
    return float(2 * n * (actual - w * x) * abs(x))
