"""LSTM with its two states from the picture, dropout, a loss object."""


def build_captioner(image_shape, V, T):
    encoder = keras.Sequential([
        keras.Input(image_shape),
        keras.layers.Conv2D(24, 5, strides=2, activation="relu"),
        keras.layers.Conv2D(32, 3, padding="same"),
        keras.layers.BatchNormalization(),
        keras.layers.ReLU(),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dropout(0.2),
    ])
    picture, ids = keras.Input(image_shape), keras.Input((T,))
    seen = encoder(picture)
    h, c = (keras.layers.Dense(96)(seen) for _ in range(2))
    embedded = keras.layers.Embedding(V, 24, mask_zero=True)(ids)
    out = keras.layers.LSTM(96, return_sequences=True)(embedded, initial_state=[h, c])
    out = keras.layers.TimeDistributed(keras.layers.Dense(V))(out)
    out = keras.layers.Activation("softmax")(out)
    model = keras.Model(inputs=[picture, ids], outputs=out)
    model.compile(optimizer=keras.optimizers.RMSprop(1e-3),
                  loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model
