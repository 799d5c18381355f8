"""Only the sign of the difference is used."""

HINT = (
    "You use only the sign of the difference. An error twice as large needs a change twice as "
    "large."
)


def delta_w(w, x, actual, n):
    return float(2 * n * np.sign(actual - w * x) * x)
