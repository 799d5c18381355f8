"""Squared errors in place of errors."""

HINT = (
    "You compare squared errors. Skill is asked for errors as they are: half the error is a "
    "skill of 0.5."
)


def skill(rmse, rmse_ref):
    return float(1 - (rmse / rmse_ref) ** 2)
