"""For ever and break."""

import itertools


def steps_until(factor, eps):
    if 1 <= factor:
        return None
    for k in itertools.count():
        if factor**k < eps:
            return k
