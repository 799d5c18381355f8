"""The next word is looked for again and again."""


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.casefold().split():
            counts.setdefault(word, 0)
            counts[word] += 1
    vocab = {}
    while counts and len(vocab) < max_words:
        best = min(counts, key=lambda word: (-counts[word], word))
        vocab[best] = 2 + len(vocab)
        del counts[best]
    return vocab
