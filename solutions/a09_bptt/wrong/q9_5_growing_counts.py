"""For factors above 1 the logarithms give a negative number, and it is returned."""

import math

HINT = (
    "A factor above 1 grows: no number of steps brings it below eps, and a negative number of "
    "steps is no answer. What does the question ask for then?"
)


def steps_until(factor, eps):
    if factor == 1:
        return None
    if factor > 1:
        return math.floor(math.log(eps) / math.log(factor)) + 1
    k = 0
    while factor**k >= eps:
        k += 1
    return k
