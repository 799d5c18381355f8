"""Every task is trained with mse."""

HINT = (
    "You use mse for every task. It fits amounts; a probability has a loss of its own, see the "
    "table."
)


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        n_outputs, activation, loss = 1, "linear", "mse"
    elif task == "binary":
        n_outputs, activation, loss = 1, "sigmoid", "mse"
    elif task == "multiclass":
        if n_classes is None:
            raise ValueError("multiclass needs n_classes")
        n_outputs, activation, loss = n_classes, "softmax", "mse"
    else:
        raise ValueError("unknown task")
    return {
        "n_inputs": n_inputs,
        "n_outputs": n_outputs,
        "activation": activation,
        "loss": loss,
        "problem": task,
    }
