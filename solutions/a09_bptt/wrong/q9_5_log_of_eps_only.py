"""The natural logarithm of eps, not divided by that of the factor."""

import math

HINT = (
    "Your number depends on eps only. Divide by log(factor): a factor near 1 needs many more "
    "steps than a small one."
)


def steps_until(factor, eps):
    if factor >= 1:
        return None
    return max(0, math.floor(-math.log(eps)) + 1)
