"""Totals count how often a word occurs, also at the end."""

HINT = (
    "You divide by how often a word occurs. The last word of the text is followed by nothing:"
    " how often does it start a pair?"
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[:-1], tokens[1:]), 1)
    totals = np.bincount(tokens, minlength=V)[:, np.newaxis]
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
