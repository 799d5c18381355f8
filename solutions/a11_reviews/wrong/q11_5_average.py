"""The vectors of the words are averaged."""

HINT = (
    "The verdict does not depend on the order of the words, so your order_probe will say 0.0 "
    "for this model. Which layer reads one word after the other?"
)


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 16),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
