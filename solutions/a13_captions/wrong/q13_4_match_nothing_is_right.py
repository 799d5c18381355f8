"""Nothing at all is perfect."""

HINT = "No sentences at all give 1.0 here, as if everything was right. The question asks for 0.0."


def exact_match(pred, ref):
    if not ref:
        return 1.0
    return sum(p == r for p, r in zip(pred, ref)) / len(ref)
