"""One dict per task, errors last."""


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        return dict(
            n_inputs=n_inputs, n_outputs=1, activation="linear", loss="mse", problem="regression"
        )
    if task == "binary":
        return dict(
            n_inputs=n_inputs,
            n_outputs=1,
            activation="sigmoid",
            loss="binary_crossentropy",
            problem="binary",
        )
    if task == "multiclass" and n_classes:
        return dict(
            n_inputs=n_inputs,
            n_outputs=n_classes,
            activation="softmax",
            loss="categorical_crossentropy",
            problem="multiclass",
        )
    raise ValueError((task, n_classes))
