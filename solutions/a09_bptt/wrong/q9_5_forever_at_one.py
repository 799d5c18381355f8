"""A factor of exactly 1 is not set apart: the division by log(1) = 0 ends in an error."""

import math

HINT = (
    "With a factor of exactly 1 nothing fades either: after a million steps all is still there. "
    "No loop and no logarithm finds such a k; the answer is None."
)


def steps_until(factor, eps):
    if factor > 1:
        return None
    if factor == 1:
        return math.log(eps) / math.log(factor)
    k = 0
    while factor**k >= eps:
        k += 1
    return k
