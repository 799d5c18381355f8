"""Only places that both have are counted."""

HINT = (
    "You count only the places that both sentences have, because zip stops at the shorter one. "
    "What is missing is wrong, and so is what is too much."
)


def token_accuracy(pred, ref):
    places = sum(min(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return right / places if places else 0.0
