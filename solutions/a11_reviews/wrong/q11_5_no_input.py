"""The model does not know how long its rows are."""

HINT = (
    "The weights must exist before the first training step, so the model must know how long a "
    "row is: begin with keras.Input."
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
