"""Every row by itself, with math.dist and the last of all states."""


import math


def order_gap(X, perm, Wx, Wh, b):
    gaps = []
    for row in X:
        again = [row[p] for p in perm]
        Hs, _ = rnn_forward([row], Wx, Wh, b)
        others, _ = rnn_forward([again], Wx, Wh, b)
        gaps.append(math.dist(Hs[0][-1], others[0][-1]))
    return np.array(gaps)
