"""Counting starts at k = 1."""

HINT = "Begin with k = 0: factor to the power 0 is 1, and for a wide limit that is small enough."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = 1
    while factor**k >= eps:
        k += 1
    return k
