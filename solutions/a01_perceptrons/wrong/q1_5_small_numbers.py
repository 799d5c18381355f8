"""Weights that add up to 1."""

HINT = (
    "Row 1, counted from 0, has weather and friend only, and it has to pass: are the two "
    "heavy enough together?"
)


my_weights = (0.4, 0.2, 0.4)
