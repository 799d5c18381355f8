"""What is no known task becomes a regression."""

HINT = (
    "A task that does not exist was accepted without a word. What did you build for it, and who "
    "would notice?"
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, "linear", "mse"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "sparse_categorical_crossentropy"),
    }
    if task == "multiclass" and n_classes is None:
        raise ValueError("how many classes?")
    units, last, loss = heads.get(task, heads["regression"])
    model = keras.Sequential([keras.Input(shape=(n_inputs,))])
    for width in hidden:
        model.add(keras.layers.Dense(width, activation=activation))
    model.add(keras.layers.Dense(units, activation=last))
    model.compile(optimizer="adam", loss=loss)
    return model
