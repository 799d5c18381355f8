"""A dict stumbles over the unknown task."""

HINT = (
    "A task that does not exist raises the wrong kind of error. Say ValueError yourself, before "
    "a dict or a layer stumbles over it."
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, "linear", "mse"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "sparse_categorical_crossentropy"),
    }
    if task == "multiclass" and n_classes is None:
        raise ValueError("how many classes?")
    units, last, loss = heads[task]
    model = keras.Sequential([keras.Input(shape=(n_inputs,))])
    for width in hidden:
        model.add(keras.layers.Dense(width, activation=activation))
    model.add(keras.layers.Dense(units, activation=last))
    model.compile(optimizer="adam", loss=loss)
    return model
