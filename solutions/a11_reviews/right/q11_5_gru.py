"""A GRU with a mask, and Dropout."""


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 12, mask_zero=True),
            keras.layers.GRU(24),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
