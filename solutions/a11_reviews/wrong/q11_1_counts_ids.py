"""max_words counts the two reserved ids too."""

HINT = "Two words are missing: max_words counts words, and the two reserved ids are not among them."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[: max(max_words - 2, 0)])}
