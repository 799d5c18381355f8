"""The last word is followed by the first."""

HINT = "Nothing follows the last word of the text. You make a pair of it with the first one."


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens, np.roll(tokens, -1)), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
