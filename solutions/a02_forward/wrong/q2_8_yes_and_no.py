"""One unit for the yes and one for the no."""

HINT = (
    "Here a yes or no is one unit that says how likely the yes is; the no needs no unit of its "
    "own."
)


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 2, "softmax"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}
