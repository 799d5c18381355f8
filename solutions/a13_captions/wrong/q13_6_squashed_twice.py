"""from_logits in spite of the softmax."""

HINT = (
    "Your loss takes the outputs for scores and squashes them once more, but they have been "
    "through a softmax already. What does from_logits say?"
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
    states = keras.layers.GRU(64, return_sequences=True)(words, initial_state=state)
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return model
