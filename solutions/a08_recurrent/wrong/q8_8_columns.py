"""Rows are the word after, columns the word before."""

HINT = (
    "Rows are the word before, columns the word after. In your table each row holds what came"
    " before a word."
)


def bigram_probs(tokens, V):
    tokens = np.asarray(tokens)
    counts = np.zeros((V, V))
    np.add.at(counts, (tokens[1:], tokens[:-1]), 1)
    totals = counts.sum(axis=1, keepdims=True)
    return np.where(totals > 0, counts / np.maximum(totals, 1), 1 / V)
