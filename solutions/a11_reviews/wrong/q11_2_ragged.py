"""Rows of different lengths."""

HINT = (
    "Your rows have different lengths, or are lists. The result should be one rectangle: an "
    "array of shape (N, maxlen)."
)


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    for option in (padding, truncating):
        if option not in ("pre", "post"):
            raise ValueError(f"unknown option {option!r}")
    rows = []
    for text in texts:
        found = [vocab.get(word, 1) for word in text.lower().split()]
        rows.append(found[-maxlen:] if truncating == "pre" else found[:maxlen])
    return rows
