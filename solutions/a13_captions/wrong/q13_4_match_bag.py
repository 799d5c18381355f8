"""Sentences are compared as bags of words."""

HINT = (
    "You compare which words there are, not where. A red circle above a blue square is not a blue "
    "square above a red circle."
)


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return sum(sorted(p) == sorted(r) for p, r in zip(pred, ref)) / len(ref)
