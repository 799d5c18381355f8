"""Sentences are compared as sets of words."""

HINT = (
    "You compare sets of words, which know neither order nor repetition. Two sentences are equal "
    "if every place is."
)
SHARES = {"q13_4_match_bag": "both forget the order"}


def exact_match(pred, ref):
    if not ref:
        return 0.0
    return sum(set(p) == set(r) for p, r in zip(pred, ref)) / len(ref)
