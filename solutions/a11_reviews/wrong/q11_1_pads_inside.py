"""Entries for padding and unknown words."""

HINT = (
    "Your dict has entries for padding and for unknown words. It should hold words only; the "
    "two ids are simply left free."
)


def build_vocab(texts, max_words):
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    vocab = {"<pad>": 0, "<unk>": 1}
    for word in ranked[:max_words]:
        vocab[word] = len(vocab)
    return vocab
