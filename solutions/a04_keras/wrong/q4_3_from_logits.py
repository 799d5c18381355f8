"""The loss expects scores, the model gives probabilities."""

HINT = (
    "The model gives out probabilities and its loss takes them for scores: probabilities out "
    "means from_logits False."
)


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    heads = {
        "regression": (1, "linear", "mse"),
        "binary": (1, "sigmoid", keras.losses.BinaryCrossentropy(True)),
        "multiclass": (n_classes, "softmax", keras.losses.SparseCategoricalCrossentropy(True)),
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
