"""A table for the words and one for their places, then a dense net."""


def build_reviewer(vocab_size, maxlen):
    ids = keras.Input((maxlen,))
    words = keras.layers.Embedding(vocab_size, 8)(ids)
    places = keras.layers.Embedding(maxlen, 8)(np.arange(maxlen)[None, :])
    x = keras.layers.Flatten()(words + places)
    x = keras.layers.Dense(16, activation="relu")(x)
    model = keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(x))
    model.compile("adam", "binary_crossentropy")
    return model
