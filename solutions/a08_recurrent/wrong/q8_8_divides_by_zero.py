"""Words that start no pair give 0 / 0."""

HINT = (
    "A word that is never the first of a pair leaves you dividing 0 by 0. Its row has to be "
    "uniform: use 1/V."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        return counts / totals
