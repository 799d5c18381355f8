"""In percent."""

HINT = "You return a percentage. Three quarters of the error gone is 0.75, not 75."


def skill(rmse, rmse_ref):
    return float(100 * (1 - rmse / rmse_ref))
