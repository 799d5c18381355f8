"""Token accuracy of two empty lists divides by zero."""

HINT = "token_accuracy of no sentences at all divides by zero. The question asks for 0.0."


def token_accuracy(pred, ref):
    places = sum(max(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return right / places
