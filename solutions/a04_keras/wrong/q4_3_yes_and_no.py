"""Two softmax units for yes and no."""

HINT = (
    "Yes or no means one sigmoid unit, the probability of yes. A softmax over one unit is "
    "always 1, and two units are one too many."
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, "linear", "mse"),
        "binary": (2, "softmax", "sparse_categorical_crossentropy"),
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
