"""Rows are as long as the longest text if that is shorter than maxlen."""

HINT = (
    "Your rows are shorter than maxlen where no text is that long. Every row has maxlen places, "
    "pads included."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    found = [[vocab.get(word, 1) for word in text.lower().split()] for text in texts]
    width = min(maxlen, max(map(len, found)))
    ids = np.zeros((len(texts), width), dtype=np.int64)
    for row, words in zip(ids, found):
        words = words[-width:] if truncating == "pre" else words[:width]
        start = width - len(words) if padding == "pre" else 0
        row[start : start + len(words)] = words
    return ids
