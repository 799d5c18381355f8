"""One flag for all sentences."""

HINT = "You say whether all sentences are right. The question asks for the share of them that is."


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return float(all(p == r for p, r in zip(pred, ref)))
