"""Words that start no pair keep a row of zeros."""

HINT = (
    "The row of a word that starts no pair is all zeros in your table. Its next word must be "
    "something: every word is equally probable then."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return counts / np.maximum(totals, 1)
