"""The frequent words are chosen rightly and then numbered by the alphabet."""

HINT = (
    "You choose the right words and then number them by the alphabet. The most frequent one "
    "should come first."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(sorted(ranked[:max_words]))}
