"""Dense layers only for the picture, its rows read by a recurrent layer."""


def build_captioner(image_shape, V, T):
    height, width, channels = image_shape
    image, tokens = keras.Input(image_shape), keras.Input((T,), dtype="int32")
    rows = keras.layers.Reshape((height, width * channels))(image)
    seen = keras.layers.Bidirectional(keras.layers.LSTM(40))(rows)
    words = keras.layers.CategoryEncoding(num_tokens=V, output_mode="one_hot")(tokens)
    states = keras.layers.LSTM(80, return_sequences=True)(words, initial_state=[seen, seen])
    probs = keras.layers.Dense(V, activation="softmax")(states)
    model = keras.Model([image, tokens], probs)
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
