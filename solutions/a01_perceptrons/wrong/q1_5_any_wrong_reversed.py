"""The verdicts say whether some row is wrong."""

HINT = "True means that all seven rows are right. Your verdicts say the opposite."


alternatives = {
    "50,1,49": (False, False),
    "50,0,5": (True, True),
    "40,0,20": (True, False),
    "40,10,20": (True, False),
}
