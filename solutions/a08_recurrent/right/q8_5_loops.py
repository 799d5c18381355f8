"""Sequence by sequence, step by step, with a plain root."""

import math


def order_gap(X, perm, Wx, Wh, b):
    gaps = []
    for sequence in X:
        ends = []
        for order in (range(len(sequence)), perm):
            h = np.zeros((1, len(b)))
            for k in order:
                h = rnn_step([sequence[k]], h, Wx, Wh, b)
            ends.append(h[0])
        total = 0.0
        for one, two in zip(*ends):
            total += (one - two) ** 2
        gaps.append(math.sqrt(total))
    return np.array(gaps)
