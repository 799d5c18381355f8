"""The model is not compiled."""

HINT = "The model cannot be trained yet: it was never given an optimizer and a loss."


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    return model
