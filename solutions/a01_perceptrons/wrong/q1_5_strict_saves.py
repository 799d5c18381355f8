"""The modes differ for the second claim, the wrong way round."""

HINT = (
    "The two modes can differ only where some total is exactly 60. Is there such a total with "
    "these weights?"
)


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (True, False),
    "40,0,20": (False, True),
    "40,10,20": (False, True),
}
