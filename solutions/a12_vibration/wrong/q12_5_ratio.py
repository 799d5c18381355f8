"""The ratio itself."""

HINT = "You return the share of the error that is left. A perfect predictor should get 1."


def skill(rmse, rmse_ref):
    return float(rmse / rmse_ref)
