"""True is written where rows are wrong."""

HINT = (
    "You reject weights that do their job: run audit on them. Is the list of wrong rows empty "
    "or not?"
)
SHARES = {
    "q1_5_swapped": "everything is negated, so the last two pairs look exchanged",
    "q1_5_trusts_the_deck": "everything is negated",
}


alternatives = {
    "50,1,49": (False, False),
    "50,0,5": (True, True),
    "40,0,20": (True, False),
    "40,10,20": (True, False),
}
