"""The weights of the deck: right, but 5 away from 60."""

HINT = (
    "All seven rows are right, but a total is closer to 60 than 10. Rows 3 and 4, counted "
    "from 0, carry transit together with one other input: a lighter transit moves them away."
)


my_weights = (35.0, 20.0, 30.0)
