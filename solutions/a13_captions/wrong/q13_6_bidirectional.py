"""The decoder runs in both directions."""

HINT = (
    "Your net reads the future: what it says at a step changes when a later id changes. In "
    "training it would look up the very word that it should guess, and when it speaks there is "
    "none. Which layer sees the whole row?"
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
    states = keras.layers.Bidirectional(keras.layers.GRU(64, return_sequences=True))(
        words, initial_state=[state, state]
    )
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
