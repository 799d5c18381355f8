"""The loan gets a linear output."""

HINT = (
    "The answer to a yes or no is a probability. Which activation squashes one number between 0 "
    "and 1?"
)


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "linear"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "softmax"),
}
