"""Lower case only after the words were counted and ranked."""

HINT = (
    "You turn the words to lower case after you have counted them, so one word is counted in "
    "two parts."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word.lower()))
    vocab = {}
    for word in ranked:
        if word.lower() not in vocab and len(vocab) < max_words:
            vocab[word.lower()] = len(vocab) + 2
    return vocab
