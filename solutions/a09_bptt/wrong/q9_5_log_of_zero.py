"""The logarithm of a factor of 0 ends in an error."""

import math

HINT = (
    "A factor of 0 leaves nothing after one step, and your function stops with an error. Which "
    "function of your formula does not know 0?"
)


def steps_until(factor, eps):
    if factor >= 1:
        return None
    math.log(factor)
    k = 0
    while factor**k >= eps:
        k += 1
    return k
