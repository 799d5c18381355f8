"""The new weight is returned."""

HINT = (
    "Return the change, not the new weight: the caller adds it to w, so w would be counted "
    "twice."
)


def delta_w(w, x, actual, n):
    return float(w + 2 * n * (actual - w * x) * x)
