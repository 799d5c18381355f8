"""The columns are made to sum to one."""

HINT = (
    "You count rightly, but divide by the wrong totals: the next words of one and the same "
    "word share the probability 1, and they stand in one row."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=0, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
