"""The mean of the sentences' shares."""

HINT = (
    "You average the shares of the sentences, so a token of a short sentence weighs more. All "
    "tokens weigh the same: add up first, divide once."
)


def token_accuracy(pred, ref):
    shares = [sum(a == b for a, b in zip(p, r)) / max(len(p), len(r)) for p, r in zip(pred, ref)]
    return sum(shares) / len(shares) if shares else 0.0
