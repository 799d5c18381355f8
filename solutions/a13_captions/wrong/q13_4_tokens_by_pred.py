"""Missing words are free."""

HINT = (
    "You divide by the lengths of what was written, so a model that says one sure word and stops "
    "looks perfect. Missing tokens are wrong tokens."
)


def token_accuracy(pred, ref):
    places = sum(len(p) for p, r in zip(pred, ref))
    right = sum(sum(a == b for a, b in zip(p, r)) for p, r in zip(pred, ref))
    return right / places if places else 0.0
