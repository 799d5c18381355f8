"""Softmax, also over one single unit."""

HINT = (
    "A softmax over one single unit is always 1.0, whatever goes in. Which activation suits one "
    "unit here?"
)


scenario_sizes = {
    "house": (4, 1, "softmax"),
    "loan": (3, 1, "softmax"),
    "mnist": (784, 10, "softmax"),
    "index": (30, 1, "softmax"),
    "tickets": (10, 3, "softmax"),
}
