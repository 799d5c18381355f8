"""Long texts are not cut: the longest text gives the length."""

HINT = (
    "Your rows are as long as the longest text. maxlen is the length of every row, also where "
    "it is smaller than a text."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    found = [[vocab.get(word, 1) for word in text.lower().split()] for text in texts]
    width = max([maxlen, *map(len, found)])
    ids = np.zeros((len(texts), width), dtype=np.int64)
    for row, words in zip(ids, found):
        start = width - len(words) if padding == "pre" else 0
        row[start : start + len(words)] = words
    return ids
