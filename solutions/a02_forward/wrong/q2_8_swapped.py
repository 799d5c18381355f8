"""Outputs first, inputs second."""

HINT = "The first two numbers are exchanged: first how many go in, then how many come out."


scenario_sizes = {
    "house": (1, 4, "linear"),
    "loan": (1, 3, "sigmoid"),
    "mnist": (10, 784, "softmax"),
    "index": (1, 30, "linear"),
    "tickets": (3, 10, "softmax"),
}
