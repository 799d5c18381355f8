"""The picture is shown at the last step only."""

HINT = (
    "The picture reaches only some of the steps. A decoder needs it from the first word on: as "
    "its first state, or at every step."
)


def build_captioner(image_shape, V, T):
    image = keras.Input(image_shape)
    x = keras.layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Flatten()(x)
    state = keras.layers.Dense(64, activation="tanh")(x)
    tokens = keras.Input((T,), dtype="int32")
    words = keras.layers.Embedding(V, 16)(tokens)
    states = keras.layers.GRU(64, return_sequences=True)(words)
    late = keras.layers.Reshape((1, 64))(state)
    late = keras.layers.ZeroPadding1D((T - 1, 0))(late)
    states = keras.layers.Concatenate()([states, late])
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
