"""The activation of the hidden layers on the amount too."""

HINT = (
    "A predicted price must be able to exceed 1 and to be negative. Which activation lets every "
    "number through?"
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, activation, "mse"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "sparse_categorical_crossentropy"),
    }
    if task not in heads or (task == "multiclass" and n_classes is None):
        raise ValueError(f"cannot build a net for {task!r}")
    units, last, loss = heads[task]
    model = keras.Sequential([keras.Input(shape=(n_inputs,))])
    for width in hidden:
        model.add(keras.layers.Dense(width, activation=activation))
    model.add(keras.layers.Dense(units, activation=last))
    model.compile(optimizer="adam", loss=loss)
    return model
