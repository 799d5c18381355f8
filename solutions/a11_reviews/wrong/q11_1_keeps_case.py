"""Words are counted with their capitals."""

HINT = (
    "A word with a capital counts as another word for you. Turn the texts to lower case before "
    "you count."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: i + 2 for i, word in enumerate(ranked[:max_words])}
