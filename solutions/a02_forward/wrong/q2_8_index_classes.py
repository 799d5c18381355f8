"""The index goes up or down: two classes."""

HINT = (
    "How many values does the question about the stock index want, and are they numbers or names?"
)


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 2, "softmax"),
    "tickets": (10, 3, "softmax"),
}
