"""A sigmoid for every class, each on its own."""

HINT = (
    "Exactly one class is right, so the outputs should share the total of 1 among them. Which "
    "activation sees to that?"
)


scenario_sizes = {
    "house": (4, 1, "linear"),
    "loan": (3, 1, "sigmoid"),
    "mnist": (784, 10, "sigmoid"),
    "index": (30, 1, "linear"),
    "tickets": (10, 3, "sigmoid"),
}
