"""The table always has 54 rows."""

HINT = (
    "The table of your Embedding has the same number of rows for every vocabulary. It should "
    "follow vocab_size."
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(54, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
