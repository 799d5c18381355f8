"""The default of padding is the wrong one."""

HINT = (
    'Without padding=... your zeros stand behind the words. The default is "pre": the last word '
    "should be last in the row."
)


def encode(texts, vocab, maxlen, padding="post", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    ids = np.zeros((len(texts), maxlen), dtype=np.int64)
    for row, text in zip(ids, texts):
        found = [vocab.get(word, 1) for word in text.lower().split()]
        found = found[-maxlen:] if truncating == "pre" else found[:maxlen]
        start = maxlen - len(found) if padding == "pre" else 0
        row[start : start + len(found)] = found
    return ids
