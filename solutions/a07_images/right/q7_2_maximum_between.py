"""Only a maximum between two convolutions."""


def build_cnn(input_shape, n_classes):
    model = keras.models.Sequential()
    model.add(keras.layers.InputLayer(shape=input_shape))
    model.add(keras.layers.Rescaling(2.0, offset=-1.0))
    model.add(keras.layers.Conv2D(12, 5))
    model.add(keras.layers.MaxPooling2D((2, 2)))
    model.add(keras.layers.Conv2D(24, 3))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(30, "tanh"))
    model.add(keras.layers.Dense(n_classes, "softmax"))
    model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
    return model
