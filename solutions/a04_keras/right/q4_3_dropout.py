"""With dropout, which has no weights, built by its input shape afterwards."""


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    if task not in ("regression", "binary", "multiclass"):
        raise ValueError("no such task")
    if task == "multiclass" and n_classes is None:
        raise ValueError("how many classes?")
    n_outputs = n_classes if task == "multiclass" else 1
    last = {"regression": None, "binary": "sigmoid", "multiclass": "softmax"}[task]
    layers = []
    for width in hidden:
        layers += [keras.layers.Dense(width, activation=activation), keras.layers.Dropout(0.1)]
    model = keras.Sequential([*layers, keras.layers.Dense(n_outputs, activation=last)])
    model.build((None, n_inputs))
    losses = {"regression": "mse", "binary": "binary_crossentropy"}
    model.compile("adam", losses.get(task, "sparse_categorical_crossentropy"))
    return model
