"""Takes every straight line for linear."""

HINT = "a linear map sends zero to zero"

linear_maps = {"double": True, "shifted": True, "zero": True}
