"""All four claims are believed."""

HINT = "Not every claim is true: at least one row of the table contradicts this one. Run audit."


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (True, True),
    "40,0,20": (True, True),
    "40,10,20": (True, True),
}
