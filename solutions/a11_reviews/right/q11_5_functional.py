"""Functional, read in both directions, the sigmoid as a layer, the loss as an object."""


def build_reviewer(vocab_size, maxlen):
    ids = keras.Input(shape=(None,), dtype="int64")
    x = keras.layers.Embedding(input_dim=vocab_size + 1, output_dim=10)(ids)
    x = keras.layers.Bidirectional(keras.layers.LSTM(16))(x)
    x = keras.layers.Dense(1)(x)
    model = keras.Model(ids, keras.layers.Activation("sigmoid")(x))
    model.compile(
        optimizer=keras.optimizers.RMSprop(0.003),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=["accuracy"],
    )
    return model
