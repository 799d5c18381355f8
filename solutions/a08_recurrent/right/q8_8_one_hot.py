"""One-hot vectors make the counts; unseen rows start as ones."""


def legal_next():
    name = np.array([1, 1, 1, 0, 0])
    return np.outer(name, 1 - name) + np.outer(1 - name, name)


def bigram_probs(tokens, V):
    lit = one_hot(tokens, V)
    counts = lit[:-1].T @ lit[1:]
    counts[counts.sum(axis=1) == 0] = 1
    return counts / counts.sum(1)[:, None]


def is_sentence(words):
    names = "(Harry|Sally|James)"
    return bool(re.fullmatch(names + r" met (?!\1)" + names + r" \.", " ".join(words)))
