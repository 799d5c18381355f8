"""n_classes sets the outputs of every task."""

HINT = (
    "Regression and binary have one output, also if somebody passes n_classes. It counts for "
    "multiclass only."
)


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        n_outputs, activation, loss = 1, "linear", "mse"
    elif task == "binary":
        n_outputs, activation, loss = 1, "sigmoid", "binary_crossentropy"
    elif task == "multiclass":
        if n_classes is None:
            raise ValueError("multiclass needs n_classes")
        n_outputs, activation, loss = n_classes, "softmax", "categorical_crossentropy"
    else:
        raise ValueError("unknown task")
    if n_classes is not None:
        n_outputs = n_classes
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }
