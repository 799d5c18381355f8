"""A match statement, ints of numpy, and one more key than asked."""


def network_size(task, n_inputs, n_classes=None):
    match task:
        case "regression":
            ends = 1, "linear", "mse"
        case "binary":
            ends = 1, "sigmoid", "binary_crossentropy"
        case "multiclass" if n_classes is not None:
            ends = np.int64(n_classes), "softmax", "categorical_crossentropy"
        case _:
            raise ValueError("no such task, or no n_classes")
    result = dict(zip(["n_outputs", "activation", "loss"], ends, strict=True))
    result["n_inputs"] = np.int64(n_inputs)
    result["problem"] = str(task)
    result["bias"] = True
    return result
