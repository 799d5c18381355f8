"""The weather alone decides."""

HINT = (
    "One input alone already gives a yes, and no row with a single input may. Which one is "
    "too heavy?"
)


my_weights = (80.0, 0.0, 10.0)
