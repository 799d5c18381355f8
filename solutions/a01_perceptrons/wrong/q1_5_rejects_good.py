"""The first claim is rejected."""

HINT = (
    "You reject weights that do their job: run audit on them. Is the list of wrong rows empty "
    "or not?"
)


alternatives = {
    "50,1,49": (False, False),
    "50,0,5": (False, False),
    "40,0,20": (False, True),
    "40,10,20": (False, True),
}
