"""The seven rows are right by a hair."""

HINT = "All seven rows are right, but one total comes too close to 60. Find it and move it away."


my_weights = (31.0, 0.0, 31.0)
