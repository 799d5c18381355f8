"""Nothing at all gives the int 0."""

HINT = "For no sentences at all you return the whole number 0. The result is a float, always."


def exact_match(pred, ref):
    if not ref:
        return 0
    return sum(p == r for p, r in zip(pred, ref)) / len(ref)
