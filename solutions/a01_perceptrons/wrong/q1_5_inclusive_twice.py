"""The inclusive rule in both places."""

HINT = (
    "With the strict rule a total of exactly 60 is a no. Run audit with strict=True for the "
    "first bool of each pair."
)


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (True, True),
    "40,10,20": (True, True),
}
