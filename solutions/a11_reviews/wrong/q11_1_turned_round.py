"""A dict from id to word."""

HINT = "Your dict leads from ids to words. It should lead from words to ids."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {i + 2: word for i, word in enumerate(ranked[:max_words])}
