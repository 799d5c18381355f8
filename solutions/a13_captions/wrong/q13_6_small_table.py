"""The table of words has a row too few."""

HINT = (
    "Your net has no room for the largest id. Ids go from 0 to V - 1: how many rows does the "
    "table of words need?"
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
    words = keras.layers.Embedding(V - 1, 16)(tokens)
    states = keras.layers.GRU(64, return_sequences=True)(words, initial_state=state)
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
