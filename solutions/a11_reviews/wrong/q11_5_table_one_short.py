"""The table of the Embedding is one row short."""

HINT = (
    "The largest id must fit: ids run from 0 to vocab_size - 1, so how many rows does the table "
    "of the Embedding need?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size - 1, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
