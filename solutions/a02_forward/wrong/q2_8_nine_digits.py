"""The digit 0 is forgotten."""

HINT = "Count the digits again, from 0 to 9, both included."


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 9, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}
