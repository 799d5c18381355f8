"""Strict and inclusive exchanged."""

HINT = (
    "The two bools are exchanged. Which mode accepts a total of exactly 60, and which comes "
    "first in the pair?"
)


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (True, False),
    "40,10,20": (True, False),
}
