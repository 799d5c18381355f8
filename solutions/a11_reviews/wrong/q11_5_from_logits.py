"""A sigmoid, and a loss for scores."""

HINT = (
    "The model gives out probabilities, and its loss takes them for scores: with a sigmoid at "
    "the end from_logits is False."
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss=keras.losses.BinaryCrossentropy(from_logits=True))
    return model
