"""Stops as soon as eps is reached, with <= in place of <."""

HINT = "Equal is not less: steps_until(0.5, 0.5) is 2, because one step only reaches 0.5."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = 0
    while factor**k > eps:
        k += 1
    return k
