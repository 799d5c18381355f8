"""An unknown side ends in a KeyError."""

HINT = "You refuse an unknown side, but with a KeyError. The question asks for ValueError."


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    front = {"pre": True, "post": False}
    front[padding], front[truncating]
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
