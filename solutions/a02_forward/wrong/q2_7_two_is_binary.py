"""Multiclass with two classes is turned into binary."""

HINT = (
    "Two classes are allowed for multiclass: who asks for it gets one output per class and a "
    "softmax, also for two."
)


def network_size(task, n_inputs, n_classes=None):
    problem = task
    if task == "multiclass" and n_classes == 2:
        task = "binary"
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
        "problem": problem,
    }
