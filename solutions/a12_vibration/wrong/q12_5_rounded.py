"""Rounded to two digits."""

HINT = "Your skill is rounded. Return it as it is."


def skill(rmse, rmse_ref):
    return round(float(1 - rmse / rmse_ref), 2)
