"""Ties in the order in which the words appear."""

HINT = (
    "Words that occur equally often stand in the order in which they appear in the texts. They "
    "should stand in alphabetical order."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: -counts[word])
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
