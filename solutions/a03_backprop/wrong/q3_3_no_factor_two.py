"""The factor 2 of the square is missing."""

HINT = (
    "Your change is half as large as it should be. What does the square leave behind when you "
    "take its derivative? Measure the slope of e with a tiny step of w: the change must be n "
    "times the full slope, for every n."
)


def delta_w(w, x, actual, n):
    return float(n * (actual - w * x) * x)
