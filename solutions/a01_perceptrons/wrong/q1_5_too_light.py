"""Weather and friend do not reach 60."""

HINT = (
    "Row 1, counted from 0, has weather and friend only, and it has to pass: are the two "
    "heavy enough together?"
)


my_weights = (50, 0, 5)
