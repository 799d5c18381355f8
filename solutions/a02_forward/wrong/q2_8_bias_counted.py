"""One more input everywhere, for the bias."""

HINT = (
    "A bias is not counted as an input: it is not measured anywhere. How many features does one "
    "sample have?"
)


scenario_sizes = {
    "house": (5, 1, "linear"),
    "loan": (4, 1, "sigmoid"),
    "mnist": (785, 10, "softmax"),
    "index": (31, 1, "linear"),
    "tickets": (11, 3, "softmax"),
}
