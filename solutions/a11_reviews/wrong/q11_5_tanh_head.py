"""tanh at the end."""

HINT = (
    "The output should be a probability, and yours can be any number, or a negative one. Which "
    "activation leads to values between 0 and 1?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="tanh"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
