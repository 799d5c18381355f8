"""The caller's sentences are filled up."""

HINT = "You lengthen the caller's sentences with pads. Work on copies."


def token_accuracy(pred, ref):
    places = right = 0
    for p, r in zip(pred, ref):
        p.extend([-1] * (len(r) - len(p)))
        places += max(len(p), len(r))
        right += sum(a == b for a, b in zip(p, r))
    return right / places if places else 0.0
