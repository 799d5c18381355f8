"""Keras' own function does the padding."""


def encode(texts, vocab, maxlen, padding="pre", truncating="pre"):
    rows = [[vocab.get(word, 1) for word in text.lower().split()] for text in texts]
    return keras.utils.pad_sequences(
        rows, maxlen=maxlen, dtype="int64", padding=padding, truncating=truncating, value=0
    )
