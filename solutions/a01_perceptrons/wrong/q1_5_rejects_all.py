"""No claim is believed."""

HINT = (
    "You reject weights that do their job: run audit on them. Is the list of wrong rows empty "
    "or not?"
)
SHARES = {
    "q1_5_strict_twice": "it also denies the inclusive mode its yes at exactly 60",
}


alternatives = {
    "50,1,49": (False, False),
    "50,0,5": (False, False),
    "40,0,20": (False, False),
    "40,10,20": (False, False),
}
