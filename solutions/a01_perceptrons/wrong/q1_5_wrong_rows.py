"""Weights that decide some row wrongly."""

HINT = "Your weights decide at least one of the seven rows wrongly. Ask audit which one."


my_weights = (40.0, 0.0, 20.0)
