"""A word counts wherever it stands in the right sentence."""

HINT = (
    "You count a word as right if it stands anywhere in the right sentence. It must stand at the "
    "same place."
)


def token_accuracy(pred, ref):
    places = sum(max(len(p), len(r)) for p, r in zip(pred, ref))
    right = sum(sum(a in r for a in p) for p, r in zip(pred, ref))
    return right / places if places else 0.0
