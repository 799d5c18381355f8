"""Whatever is not 'pre' counts as 'post'."""

HINT = (
    'You take whatever is not "pre" for "post". A side that is neither of the two should raise '
    "ValueError."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
