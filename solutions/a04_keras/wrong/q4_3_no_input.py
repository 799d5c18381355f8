"""No input shape, so there are no weights yet."""

HINT = (
    "The weights must exist before fit, and Keras cannot make the first kernel without the "
    "number of features: give the input shape."
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, "linear", "mse"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "sparse_categorical_crossentropy"),
    }
    if task not in heads or (task == "multiclass" and n_classes is None):
        raise ValueError(f"cannot build a net for {task!r}")
    units, last, loss = heads[task]
    model = keras.Sequential()
    for width in hidden:
        model.add(keras.layers.Dense(width, activation=activation))
    model.add(keras.layers.Dense(units, activation=last))
    model.compile(optimizer="adam", loss=loss)
    return model
