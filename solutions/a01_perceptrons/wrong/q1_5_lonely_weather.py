"""The weather alone is enough, so that rows 2 and 3 become a yes."""

HINT = "Your weights decide at least one of the seven rows wrongly. Ask audit which one."


my_weights = (75.0, 0.0, 10.0)
