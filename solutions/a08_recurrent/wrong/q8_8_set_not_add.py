"""Repeated pairs are counted once."""

HINT = (
    "A pair that occurs three times counts three times. What does numpy do with += when the "
    "same place is named twice?"
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    counts[tokens[:-1], tokens[1:]] += 1
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
