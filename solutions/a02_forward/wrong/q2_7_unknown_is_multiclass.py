"""Any other task is taken for regression."""

HINT = (
    "A task that nobody knows must raise ValueError. Yours is quietly treated as one of the "
    "three."
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
        n_outputs, activation, loss = 1, "linear", "mse"
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }
