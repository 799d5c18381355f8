"""The caller's sentences are taken apart."""

HINT = (
    "You take the sentences apart, so the caller's lists are empty afterwards. Look at them only."
)


def exact_match(pred, ref):
    if not ref:
        return 0.0
    n, right = len(ref), 0
    while ref:
        right += pred.pop() == ref.pop()
    return right / n
