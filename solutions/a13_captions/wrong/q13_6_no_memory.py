"""A dense layer at each step in place of a recurrent one."""

HINT = (
    "Your decoder remembers nothing: it sees the word of its own step and no other. After one "
    "word it cannot know whether the first or the second shape is to come. Which layer carries a "
    "state along?"
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
    states = keras.layers.Dense(64, activation="relu")(
        keras.layers.Concatenate()([words, keras.layers.RepeatVector(T)(state)])
    )
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
