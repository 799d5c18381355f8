"""Layer after layer, functions for activations and losses."""


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    if task == "regression":
        head = keras.layers.Dense(1)
        loss = keras.losses.mean_squared_error
    elif task == "binary":
        head = keras.layers.Dense(units=1, activation=keras.activations.sigmoid)
        loss = keras.losses.binary_crossentropy
    elif task == "multiclass":
        head = keras.layers.Dense(units=n_classes, activation=keras.activations.softmax)
        loss = keras.losses.sparse_categorical_crossentropy
    else:
        raise ValueError(task)
    model = keras.models.Sequential()
    model.add(keras.layers.InputLayer(shape=[n_inputs]))
    for width in hidden:
        model.add(keras.layers.Dense(width, activation=keras.activations.get(activation)))
    model.add(head)
    model.compile("rmsprop", loss, metrics=["accuracy"] if task != "regression" else None)
    return model
