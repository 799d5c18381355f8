"""One is added to every count."""

HINT = (
    "You add one to every count. Only words that start no pair are uniform here; for all the "
    "others the counts alone decide, and what was never seen has probability 0."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.ones((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
