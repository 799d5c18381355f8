"""Multiplies step by step."""


def steps_until(factor, eps):
    if factor >= 1.0:
        return None
    left = 1.0
    k = 0
    while not left < eps:
        left *= factor
        k = k + 1
    return k
