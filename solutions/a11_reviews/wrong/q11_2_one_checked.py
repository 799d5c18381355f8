"""Only padding is checked."""

HINT = (
    'You refuse an unknown padding, but take any truncating. Both options are "pre" or "post".'
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    if padding not in ("pre", "post"):
        raise ValueError(f"unknown option {padding!r}")
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
