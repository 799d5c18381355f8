"""A table in a dict, and a copy of its row."""


def network_size(task, n_inputs, n_classes=None):
    table = {
        "regression": {"n_outputs": 1, "activation": "linear", "loss": "mse"},
        "binary": {"n_outputs": 1, "activation": "sigmoid", "loss": "binary_crossentropy"},
        "multiclass": {
            "n_outputs": n_classes,
            "activation": "softmax",
            "loss": "categorical_crossentropy",
        },
    }
    if task not in table:
        raise ValueError(f"task must be one of {list(table)}")
    size = {**table[task], "problem": task, "n_inputs": n_inputs}
    if not size["n_outputs"]:
        raise ValueError("how many classes?")
    return size
