"""The logarithm gives the number, with the special cases apart."""

import math


def steps_until(factor, eps):
    if factor >= 1:
        return None
    if eps > 1:
        return 0
    if factor == 0:
        return 1
    return math.floor(math.log(eps) / math.log(factor)) + 1
