"""Equal weights, which the lesson has shown to fail."""

HINT = (
    "Transit is too heavy: rows 3 and 4, counted from 0, carry it together with one other input."
)


my_weights = (33.0, 33.0, 33.0)
