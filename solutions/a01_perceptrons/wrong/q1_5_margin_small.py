"""Right on all rows, by a hair."""

HINT = (
    "All seven rows are right, but one total is closer to 60 than 10. Find it with audit and "
    "move it away."
)


my_weights = (50, 1, 49)
