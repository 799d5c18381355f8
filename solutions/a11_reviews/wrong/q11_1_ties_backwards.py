"""Pairs (count, word) sorted in falling order, so that ties run from z to a."""

HINT = (
    "Words that occur equally often run from z to a in your vocabulary: turning the whole sort "
    "round turns the alphabet round too."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(((n, word) for word, n in counts.items()), reverse=True)
    return {word: i + 2 for i, (_, word) in enumerate(ranked[:max_words])}
