"""Attention to the words so far and to the cells of the picture, both with places."""


def build_captioner(image_shape, V, T):
    image, tokens = keras.Input(image_shape), keras.Input((T,), dtype="int32")
    x = keras.layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = keras.layers.MaxPooling2D(4)(x)
    x = keras.layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    cells = image_shape[0] // 4 * (image_shape[1] // 4)
    x = keras.layers.Reshape((cells, 32))(x)
    places = keras.layers.Embedding(cells, 32)(keras.ops.arange(cells))
    x = x + places
    steps = keras.layers.Embedding(T, 32)(keras.ops.arange(T))
    w = keras.layers.Embedding(V, 32)(tokens) + steps
    for _ in range(2):
        w = w + keras.layers.MultiHeadAttention(2, 16)(w, w, use_causal_mask=True)
        w = w + keras.layers.MultiHeadAttention(2, 16)(w, x)
        w = keras.layers.LayerNormalization()(w)
        w = w + keras.layers.Dense(32, activation="relu")(w)
    model = keras.Model([image, tokens], keras.layers.Dense(V, activation="softmax")(w))
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
