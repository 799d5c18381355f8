"""The other way round."""

HINT = "Your sign is turned round: a better predictor gets a smaller number."


def skill(rmse, rmse_ref):
    return float(rmse / rmse_ref - 1)
