"""A net with global pooling, which sees hardly where things are."""

HINT = (
    "The net pools over the whole picture, so it knows what there is and hardly where: which "
    "layer keeps the places?"
)
MEASURED = True


def build_captioner(image_shape, V, T):
    image = keras.Input(image_shape)
    x = keras.layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = keras.layers.MaxPooling2D()(x)
    x = keras.layers.Conv2D(64, 3, padding="same", activation="relu")(x)
    x = keras.layers.GlobalAveragePooling2D()(x)
    state = keras.layers.Dense(128, activation="tanh")(x)
    tokens = keras.Input((T,), dtype="int32")
    words = keras.layers.Embedding(V, 16)(tokens)
    states = keras.layers.GRU(128, return_sequences=True)(words, initial_state=state)
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile(keras.optimizers.Adam(2e-3), "sparse_categorical_crossentropy")
    return model


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
