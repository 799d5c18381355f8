"""All pairs together sum to one."""

HINT = (
    "The rows, not the whole table, sum to 1: what is wanted is how probable the next word is"
    " once you know the word before."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / counts.sum(), 1 / V)
