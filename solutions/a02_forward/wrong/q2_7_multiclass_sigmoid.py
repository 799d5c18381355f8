"""Multiclass gets sigmoids."""

HINT = (
    "Exactly one class is right, so the outputs of multiclass should share the total of 1. Which "
    "activation sees to that?"
)


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        n_outputs, activation, loss = 1, "linear", "mse"
    elif task == "binary":
        n_outputs, activation, loss = 1, "sigmoid", "binary_crossentropy"
    elif task == "multiclass":
        if n_classes is None:
            raise ValueError("multiclass needs n_classes")
        n_outputs, activation, loss = n_classes, "sigmoid", "categorical_crossentropy"
    else:
        raise ValueError("unknown task")
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }
