"""The inclusive rule is believed to cure every claim."""

HINT = "The inclusive rule only helps totals of exactly 60. What are the totals of this claim?"


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, True),
    "40,0,20": (False, True),
    "40,10,20": (False, True),
}
