"""A first guess by logarithm, then corrected by looking at both neighbours."""

import math


def steps_until(factor, eps):
    if factor >= 1:
        return
    k = 0
    if 0 < factor and eps < 1:
        k = int(math.log(eps) / math.log(factor))
    while k > 0 and factor ** (k - 1) < eps:
        k -= 1
    while factor**k >= eps:
        k += 1
    return k
