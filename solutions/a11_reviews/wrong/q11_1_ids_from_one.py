"""The first word gets id 1."""

HINT = "Your first word has id 1, which is kept for unknown words. Which id is the first free one?"


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 1 for i, word in enumerate(ranked[:max_words])}
