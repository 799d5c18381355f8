"""Row by row with the math module."""


import math


def cross_entropy(probs, labels):
    if len(probs) != len(labels):
        raise ValueError("not as many labels as rows")
    total = 0.0
    for row, label in zip(probs, labels):
        if not 0 <= label < len(row):
            raise ValueError("label out of range")
        p = row[label]
        if p < 1e-12:
            p = 1e-12
        total -= math.log(p)
    return total / len(probs)
