"""The model expects one-hot rows."""

HINT = (
    "The model takes rows of ids, one whole number a word: (N, maxlen). It is a layer of the "
    "model that turns an id into a vector."
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen, vocab_size)),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
