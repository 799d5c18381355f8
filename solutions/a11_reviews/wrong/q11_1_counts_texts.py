"""A word counts once for each text."""

HINT = (
    "You count in how many texts a word occurs. A word that stands three times in one text "
    "counts three times."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in set(text.lower().split()):
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
