"""The logarithms are trusted for limits above 1 too and give negative counts."""

import math

HINT = "For a wide limit your formula counts below 0. The smallest k there is, is 0."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    if factor == 0:
        return 1
    return math.floor(math.log(eps) / math.log(factor) + 1e-12) + 1
