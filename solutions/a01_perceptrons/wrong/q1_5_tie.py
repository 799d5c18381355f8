"""A claim that reaches exactly 60."""

HINT = (
    "A total is exactly 60, and the strict rule asks for more than 60. Which rows have it?"
)


my_weights = (40, 10, 20)
