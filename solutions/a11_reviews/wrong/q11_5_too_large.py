"""A vector of 64 numbers for every word."""

HINT = (
    "The model has more than 200,000 weights. Nearly all of them are in the table of the "
    "Embedding: how many numbers does a word really need?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 64),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
