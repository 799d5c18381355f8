"""A percentage."""

HINT = "You return percent. A share is a number from 0 to 1."


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return 100 * sum(p == r for p, r in zip(pred, ref)) / len(ref)
