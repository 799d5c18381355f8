"""Weather and friend just pass."""

HINT = (
    "All seven rows are right, but one total is closer to 60 than 10. Find it with audit and "
    "move it away."
)


my_weights = (31.0, 0.0, 30.0)
