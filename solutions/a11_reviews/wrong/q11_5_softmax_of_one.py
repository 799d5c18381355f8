"""A softmax over one unit."""

HINT = "A softmax over one unit is always 1, whatever was read. Which activation fits one unit?"


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
