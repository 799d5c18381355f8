"""Lists all the way, an array at the end."""


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    if padding not in {"pre", "post"} or truncating not in {"pre", "post"}:
        raise ValueError("padding and truncating are pre or post")
    rows = []
    for text in texts:
        row = []
        for word in text.lower().split():
            row.append(vocab[word] if word in vocab else 1)
        while len(row) > maxlen:
            row.pop(0 if truncating == "pre" else -1)
        while len(row) < maxlen:
            if padding == "pre":
                row.insert(0, 0)
            else:
                row.append(0)
        rows.append(row)
    return np.array(rows, dtype=np.int64).reshape(len(texts), maxlen)
