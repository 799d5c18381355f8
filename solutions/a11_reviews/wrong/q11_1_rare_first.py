"""The rarest words come first."""

HINT = "Your rarest words come first. The most frequent word should have the smallest id."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
