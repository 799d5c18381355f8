"""The second claim is believed."""

HINT = (
    "The deck says so, but a row of the table contradicts it: run audit on these weights, "
    "once for each mode."
)


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (True, True),
    "40,0,20": (False, True),
    "40,10,20": (False, True),
}
