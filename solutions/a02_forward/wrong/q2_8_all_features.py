"""All 25 stored features are counted."""

HINT = "Not everything that is stored is used: which features reach the net?"


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (25, 3, "softmax"),
}
