"""The picture's vector beside each word; a masked loss of one's own."""


def build_captioner(image_shape, V, T):
    def masked_loss(target, probs):
        losses = keras.losses.sparse_categorical_crossentropy(target, probs)
        real = keras.ops.cast(keras.ops.not_equal(target, 0), losses.dtype)
        return keras.ops.sum(losses * real) / keras.ops.maximum(keras.ops.sum(real), 1.0)

    image = keras.layers.Input(shape=image_shape, name="image")
    y = keras.layers.Conv2D(12, 3, activation="elu")(image)
    y = keras.layers.AveragePooling2D(2)(y)
    y = keras.layers.Conv2D(24, 3, activation="elu")(y)
    y = keras.layers.Dense(64, activation="relu")(keras.layers.Flatten()(y))
    tokens = keras.layers.Input(shape=(None,), dtype="int64", name="tokens")
    w = keras.layers.Embedding(V + 2, 20)(tokens)
    y = keras.layers.RepeatVector(T)(y)
    z = keras.layers.Concatenate(axis=-1)([w, y])
    z = keras.layers.SimpleRNN(80, return_sequences=True)(z)
    z = keras.layers.GRU(48, return_sequences=True)(z)
    z = keras.layers.Dense(V, activation=keras.activations.softmax)(z)
    model = keras.Model([image, tokens], z)
    model.compile("nadam", loss=masked_loss)
    return model
