"""The strict verdict is given twice."""

HINT = "The inclusive verdict is the strict one again. What does a total of exactly 60 change?"


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (False, False),
    "40,10,20": (False, False),
}
