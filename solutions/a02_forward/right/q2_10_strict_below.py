"""Strictly less than tol, math.fsum, and a stable sort."""


def read_softmax(p, tol=1e-6):
    import math

    order = sorted(range(len(p)), key=lambda i: -p[i])
    label = order[0]
    valid = min(p) >= 0 and abs(math.fsum(p) - 1) < tol
    return (label, float(p[label]), bool(valid))
