"""The quotient of the logarithms is rounded down."""

HINT = "One step short: check k and k - 1. At your k the rest is not below eps yet."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = 0
    while factor**k >= eps:
        k += 1
    return max(0, k - 1)
