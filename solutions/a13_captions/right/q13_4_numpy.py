"""numpy means, and sentences filled up with two different numbers."""


def exact_match(pred, ref):
    return float(np.mean([list(p) == list(r) for p, r in zip(pred, ref)])) if ref else 0.0


def token_accuracy(pred, ref):
    hits = []
    for p, r in zip(pred, ref):
        T = max(len(p), len(r))
        full_p = np.array(list(p) + [-1] * (T - len(p)))
        full_r = np.array(list(r) + [-2] * (T - len(r)))
        hits.extend((full_p == full_r).tolist())
    return np.mean(hits) if hits else 0.0
