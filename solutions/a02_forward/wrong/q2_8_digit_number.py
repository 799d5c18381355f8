"""The digit is predicted as one number."""

HINT = (
    "The digit is a name here, not an amount: a 9 is not three times a 3. Each name gets a unit "
    "of its own."
)


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 1, "linear"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}
