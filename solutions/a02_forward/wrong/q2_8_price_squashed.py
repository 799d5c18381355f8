"""Price and index are squashed between 0 and 1."""

HINT = (
    "A price, or a stock index, is not between 0 and 1. Which activation lets every number "
    "through?"
)


scenario_sizes = {
    "house": (4, 1, "sigmoid"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "sigmoid"),
    "tickets": (10, 3, "softmax"),
}
