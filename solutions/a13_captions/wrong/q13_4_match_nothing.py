"""Two empty lists divide by zero."""

HINT = "exact_match of no sentences at all divides by zero. The question asks for 0.0."


def exact_match(pred, ref):
    return sum(p == r for p, r in zip(pred, ref)) / len(ref)
