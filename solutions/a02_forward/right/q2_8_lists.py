"""Lists in place of tuples, pixels multiplied."""

scenario_sizes = dict(
    house=[4, 1, "linear"],
    loan=[3, 1, "sigmoid"],
    mnist=[28 * 28, 10, "softmax"],
    index=[30, 1, "linear"],
    tickets=[10, 3, "softmax"],
)
