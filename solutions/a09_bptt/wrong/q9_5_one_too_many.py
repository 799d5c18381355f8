"""The step is counted once more after the limit is passed."""

HINT = "One step too many: check k and k - 1. At k - 1 the rest was below eps already."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = 0
    while factor**k >= eps:
        k += 1
    return k + 1
