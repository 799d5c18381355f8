"""Pads fill up both sentences and count as right."""

HINT = (
    "You fill up all sentences to one length, and two pads at one place count as right. Where "
    "neither sentence has a word there is nothing to count."
)


def token_accuracy(pred, ref):
    if not ref:
        return 0.0
    T = max(len(s) for s in [*pred, *ref])
    P = np.array([list(p) + [0] * (T - len(p)) for p in pred])
    R = np.array([list(r) + [0] * (T - len(r)) for r in ref])
    return float(np.mean(P == R))
