"""zip_longest."""

from itertools import zip_longest


def exact_match(pred, ref):
    pairs = list(zip(pred, ref))
    return len([1 for p, r in pairs if p == r]) / len(pairs) if pairs else 0.0


def token_accuracy(pred, ref):
    hits = [a == b for p, r in zip(pred, ref) for a, b in zip_longest(p, r)]
    return sum(hits) / len(hits) if hits else 0.0
