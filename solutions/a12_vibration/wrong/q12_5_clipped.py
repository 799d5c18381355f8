"""Negative skill becomes 0."""

HINT = "A predictor that is worse than the simple one has a negative skill. Yours ends at 0."


def skill(rmse, rmse_ref):
    return float(max(0.0, 1 - rmse / rmse_ref))
