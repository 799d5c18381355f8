"""Infinity where nothing ever fades."""

HINT = "Where nothing ever fades the answer is None, not infinity: a count is an int or missing."


def steps_until(factor, eps):
    if factor >= 1:
        return float("inf")
    k = 0
    while factor**k >= eps:
        k += 1
    return k
