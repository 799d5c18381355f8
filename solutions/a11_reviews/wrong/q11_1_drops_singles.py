"""Words that occur once are left out."""

HINT = (
    "You leave out words that occur only once. The question leaves words out only where there "
    "are more than max_words."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted((w for w in counts if counts[w] > 1), key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
