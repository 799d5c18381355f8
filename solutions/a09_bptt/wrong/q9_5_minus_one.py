"""-1 where nothing ever fades."""

HINT = "Where nothing ever fades the answer is None. A number, even -1, could be taken for a count."


def steps_until(factor, eps):
    if factor >= 1:
        return -1
    k = 0
    while factor**k >= eps:
        k += 1
    return k
