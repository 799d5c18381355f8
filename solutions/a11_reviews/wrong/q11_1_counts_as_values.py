"""The dict holds counts rather than ids."""

HINT = "Your dict says how often a word occurs. It should say which number the word has."


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: counts[word] for word in ranked[:max_words]}
