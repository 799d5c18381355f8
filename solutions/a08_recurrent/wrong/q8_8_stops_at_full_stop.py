"""Pairs that cross a full stop are left out."""

HINT = (
    "Pairs that cross a full stop count too: the full stop is a word like all others, and "
    "after it comes a name."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    before, after = tokens[:-1], tokens[1:]
    before, after = before[before != 4], after[before != 4]
    counts = np.zeros((V, V))
    np.add.at(counts, (before, after), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
