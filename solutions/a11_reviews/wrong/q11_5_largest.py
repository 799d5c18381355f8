"""Of the vectors of the words the largest entries are kept."""

HINT = (
    "The verdict does not depend on the order of the words, so your order_probe will say 0.0 "
    "for this model. Which layer reads one word after the other?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.GlobalMaxPooling1D(),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
