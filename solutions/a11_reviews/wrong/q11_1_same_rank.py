"""Words with the same count share an id."""

HINT = (
    "Two words share an id in your vocabulary. Equal counts do not make equal words: every word "
    "needs a number of its own."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    levels = sorted(set(counts.values()), reverse=True)
    return {word: levels.index(counts[word]) + 2 for word in ranked[:max_words]}
