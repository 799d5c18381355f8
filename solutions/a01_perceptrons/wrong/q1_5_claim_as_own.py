"""The first claim is taken over: right, but one total lies at 51."""

HINT = "All seven rows are right, but one total comes too close to 60. Find it and move it away."


my_weights = (50.0, 1.0, 49.0)
