"""Binary gets one unit for yes and one for no."""

HINT = (
    "For binary one unit is enough: it gives the probability of yes, and the rest is that of no."
)


def network_size(task, n_inputs, n_classes=None):
    if task == "regression":
        n_outputs, activation, loss = 1, "linear", "mse"
    elif task == "binary":
        n_outputs, activation, loss = 2, "softmax", "categorical_crossentropy"
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
