"""The recurrent layer returns all its states."""

HINT = (
    "There should be one verdict per review, and your model gives one per word. Does the "
    "recurrent layer return all its states, or the last one?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32, return_sequences=True),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
