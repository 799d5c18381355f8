"""Every word is used in one pair only."""

HINT = (
    "Each word but the last is the first of a pair: ten words make nine pairs, not five. You "
    "step over every other one."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1:2], tokens[1::2]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
