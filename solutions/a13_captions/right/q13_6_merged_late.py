"""Words alone in the recurrent layer, the picture comes to its states."""


def build_captioner(image_shape, V, T):
    image, tokens = keras.Input(image_shape), keras.Input((T,), dtype="int32")
    x = keras.layers.Conv2D(16, 4, strides=2, padding="same", activation="relu")(image)
    x = keras.layers.Conv2D(32, 3, strides=2, padding="same", activation="relu")(x)
    x = keras.layers.Dense(100, activation="relu")(keras.layers.Flatten()(x))
    words = keras.layers.Embedding(V, 16)(tokens)
    states = keras.layers.GRU(100, return_sequences=True, recurrent_dropout=0.1)(words)
    both = keras.layers.Add()([states, keras.layers.RepeatVector(T)(x)])
    both = keras.layers.Dense(64, activation="relu")(both)
    model = keras.Model([image, tokens], keras.layers.Softmax()(keras.layers.Dense(V)(both)))
    model.compile("adam", "sparse_categorical_crossentropy", jit_compile=False)
    return model
