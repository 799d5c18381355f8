"""The picture as a word in front of the caption."""


def build_captioner(image_shape, V, T):
    image = keras.Input(image_shape)
    x = image
    for filters in (8, 16):
        x = keras.layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Dense(32)(keras.layers.Flatten()(x))
    tokens = keras.Input((T,), dtype="int32")
    words = keras.layers.Embedding(V, 32)(tokens)
    row = keras.layers.Concatenate(axis=1)([keras.layers.Reshape((1, 32))(x), words])
    states = keras.layers.LSTM(128, return_sequences=True)(row)
    states = keras.layers.Cropping1D((1, 0))(states)
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model
