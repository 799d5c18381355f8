"""As many outputs as inputs for an amount."""

HINT = "Regression predicts one amount, so its head has one unit. What is the other one for?"


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (n_inputs, "linear", "mse"),
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
