"""Texts are divided at single spaces only."""

HINT = (
    "Your vocabulary holds an empty word, or a word with a line end in it: other white space "
    "than a single space parts words too."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split(" "):
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
