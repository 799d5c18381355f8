"""Unknown words get new ids and are added to the vocabulary."""

HINT = (
    "You give new ids to words that are not in vocab, and change vocab by that. An unknown word "
    "is unknown: it gets 1."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.setdefault(word, len(vocab) + 2) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
