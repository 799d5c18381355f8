"""The rows always have 33 ids."""

HINT = "The rows always have the same length in your model. It should be what maxlen says."


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((33,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
