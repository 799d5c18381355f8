"""The column with the answer is counted as an input."""

HINT = (
    "You counted the last column too. It is what the net must produce, and when the net answers "
    "nobody knows it yet."
)


scenario_sizes = {
    "house": (5, 1, "linear"),
    "loan": (4, 1, "sigmoid"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}
