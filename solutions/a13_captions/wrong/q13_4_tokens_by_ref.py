"""Words too many are free."""

HINT = (
    "You divide by the lengths of the right sentences, so words too many cost nothing: a model "
    "that never stops would lose no point. A place where only one of the two has a word counts "
    "too."
)


def token_accuracy(pred, ref):
    places = sum(len(r) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return right / places if places else 0.0
