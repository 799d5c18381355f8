"""np.pad, and the side that raises is found where it is used."""


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    def one(text):
        ids = np.array([vocab.get(w, 1) for w in text.lower().split()], dtype=np.int64)
        if truncating == "pre":
            ids = ids[max(len(ids) - maxlen, 0) :]
        elif truncating == "post":
            ids = ids[:maxlen]
        else:
            raise ValueError(truncating)
        missing = maxlen - len(ids)
        if padding == "pre":
            return np.pad(ids, (missing, 0))
        elif padding == "post":
            return np.pad(ids, (0, missing))
        raise ValueError(padding)

    return np.stack([one(text) for text in texts])
