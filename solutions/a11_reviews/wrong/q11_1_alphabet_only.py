"""Words in alphabetical order, whatever their count."""

HINT = (
    "Your words stand in alphabetical order alone. Their frequency decides first, the alphabet "
    "only between equals."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    return {word: i + 2 for i, word in enumerate(sorted(counts)[:max_words])}
