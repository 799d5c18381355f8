"""A percentage of tokens."""

HINT = "Your token accuracy is in percent. A share is a number from 0 to 1."


def token_accuracy(pred, ref):
    places = sum(max(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return 100 * right / places if places else 0.0
