"""The share of wrong tokens."""

HINT = "You return the share of wrong tokens. A perfect model gets 1."


def token_accuracy(pred, ref):
    places = sum(max(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return 1 - right / places if places else 0.0
