"""The counts of an earlier call are still there."""

HINT = (
    "A second call still knows the words of the first one. A vocabulary must come from the "
    "texts that were handed in, and from no others."
)


_counts = {}


def build_vocab(texts, max_words):
    for text in texts:
        for word in text.lower().split():
            _counts[word] = _counts.get(word, 0) + 1
    ranked = sorted(_counts, key=lambda word: (-_counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
