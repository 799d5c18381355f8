"""The texts are not divided into words."""

HINT = (
    "Your vocabulary holds single letters: running through a string gives its letters. Divide "
    "the text into words first."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().replace(' ', ''):
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
