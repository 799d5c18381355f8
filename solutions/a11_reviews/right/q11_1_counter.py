"""Counter, and two sorts one after the other: the second keeps the order of the first."""


def build_vocab(texts, max_words):
    from collections import Counter

    counter = Counter()
    for text in texts:
        counter.update(text.lower().split())
    pairs = sorted(counter.items())
    pairs.sort(key=lambda pair: pair[1], reverse=True)
    vocab = {}
    for word, _ in pairs[:max_words]:
        vocab[word] = len(vocab) + 2
    return vocab
