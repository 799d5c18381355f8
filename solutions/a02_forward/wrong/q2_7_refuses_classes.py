"""n_classes is refused for the other tasks."""

HINT = "For regression and binary n_classes is to be ignored. Yours complains about it."


def network_size(task, n_inputs, n_classes=None):
    if task in ("regression", "binary") and n_classes is not None:
        raise ValueError("n_classes is for multiclass only")
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
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }
