"""The number of right sentences."""

HINT = "You return how many sentences are right. Divide by the number of sentences."


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return sum(p == r for p, r in zip(pred, ref)) * 1.0
