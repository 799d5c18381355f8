"""Plain Python, one pass, a list as the result."""


def read_softmax(p, tol=1e-6):
    label = 0
    total = 0.0
    negative = False
    for i in range(len(p)):
        if p[i] > p[label]:
            label = i
        if p[i] < 0:
            negative = True
        total += p[i]
    if negative:
        return [label, float(p[label]), False]
    return [label, float(p[label]), bool(-tol <= total - 1 <= tol)]
