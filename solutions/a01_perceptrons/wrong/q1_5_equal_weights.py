"""Three equal weights."""

HINT = (
    "Transit is too heavy: rows 3 and 4, counted from 0, carry transit together with one "
    "other input and have to stay below 60."
)


my_weights = (33, 33, 33)
