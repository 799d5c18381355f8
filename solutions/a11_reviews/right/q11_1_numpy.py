"""Counting by np.unique, which sorts by the alphabet; the ids are numpy integers."""


def build_vocab(texts, max_words):
    words = np.array(" ".join(texts).lower().split())
    found, counts = np.unique(words, return_counts=True)
    order = np.argsort(-counts, kind="stable")[:max_words]
    return dict(zip(found[order].tolist(), np.arange(2, len(order) + 2)))
