"""The weights of the lesson, where transit is too heavy for a wide margin."""

HINT = (
    "Transit is too heavy: rows 3 and 4, counted from 0, carry it together with one other input."
)


my_weights = (35.0, 20.0, 30.0)
