"""The weight is compared with the wanted output: actual - w."""

HINT = (
    "The difference is between what was wanted and what the model says. The model says w·x, not"
    " w."
)


def delta_w(w, x, actual, n):
    return float(2 * n * (actual - w) * x)
