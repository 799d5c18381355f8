"""The strict and the inclusive verdict are exchanged."""

HINT = "The two verdicts are exchanged. Which mode accepts a total of exactly 60?"


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (True, False),
    "40,10,20": (True, False),
}
