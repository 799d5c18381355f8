"""The first word gets id 0."""

HINT = "Your first word has id 0, but 0 and 1 are taken: for padding and for unknown words."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i for i, word in enumerate(ranked[:max_words])}
