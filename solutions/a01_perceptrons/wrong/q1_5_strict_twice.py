"""The strict rule in both places."""

HINT = (
    "The second bool asks for total ≥ 60, and there a total of exactly 60 is a yes. Run audit "
    "with strict=False for it."
)


alternatives = {
    "50,1,49": (True, True),
    "50,0,5": (False, False),
    "40,0,20": (False, False),
    "40,10,20": (False, False),
}
