"""The array holds 32-bit numbers, as Keras' own function gives them."""

HINT = (
    "Your ids are int32, which is what Keras' own function gives unless you ask for something "
    "else. The question asks for int64."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    ids = np.zeros((len(texts), maxlen), dtype=np.int32)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
