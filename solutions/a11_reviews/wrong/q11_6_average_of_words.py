"""The net averages the vectors of the words."""

HINT = (
    "No layer of the net looks at the order of the words: what does your order_probe say, and "
    "which layer reads one word after the other?"
)
MEASURED = True


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


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, y, batch_size=64, epochs=2, verbose=0)
    return model
