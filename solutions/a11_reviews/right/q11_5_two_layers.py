"""Two recurrent layers, the first one returns all its states."""


def build_reviewer(vocab_size, maxlen):
    model = keras.Sequential(
        [
            keras.Input((maxlen,)),
            keras.layers.Embedding(vocab_size, 8),
            keras.layers.SimpleRNN(16, return_sequences=True),
            keras.layers.LayerNormalization(),
            keras.layers.LSTM(16),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
