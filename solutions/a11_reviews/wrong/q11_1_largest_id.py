"""Ids up to max_words, which leaves one word too few."""

HINT = "One word is missing. max_words says how many words there are; it is not the largest id."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[: max_words - 1])}
