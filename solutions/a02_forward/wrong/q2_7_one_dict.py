"""One dict in the module is filled and handed out at every call."""

HINT = (
    "Every caller gets the same dict. What happens to the first answer when a second is "
    "asked for?"
)


_answer = {}


def network_size(task, n_inputs, n_classes=None):
    d = {
        "regression": (1, "linear", "mse"),
        "binary": (1, "sigmoid", "binary_crossentropy"),
        "multiclass": (n_classes, "softmax", "categorical_crossentropy"),
    }
    if task not in d or d[task][0] is None:
        raise ValueError
    row = d[task]
    _answer.update(n_inputs=n_inputs, n_outputs=row[0], activation=row[1], loss=row[2])
    _answer["problem"] = task
    return _answer
