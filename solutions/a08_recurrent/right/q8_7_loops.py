"""Number by number."""

import math


def project(Hs, Wy, by, kind="softmax"):
    Hs, Wy, by = np.asarray(Hs), np.asarray(Wy), np.asarray(by)
    N, T, H = Hs.shape
    if Wy.shape[0] != H or Wy.shape[1:] != by.shape or kind not in ["softmax", "linear"]:
        raise ValueError
    out = np.zeros((N, T, len(by)))
    for n in range(N):
        for t in range(T):
            scores = [sum(Hs[n, t] * Wy[:, v]) + by[v] for v in range(len(by))]
            if kind == "softmax":
                top = max(scores)
                scores = [math.exp(s - top) for s in scores]
                total = sum(scores)
                scores = [s / total for s in scores]
            out[n, t] = scores
    return out
