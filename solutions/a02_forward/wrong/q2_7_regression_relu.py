"""Regression gets relu."""

HINT = (
    "An amount may be negative, a temperature for example, and relu never gives a number below 0."
)


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        n_outputs, activation, loss = 1, "relu", "mse"
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
