"""Divided by the error of the predictor itself."""

HINT = (
    "You divide by the predictor's own error. A perfect one has none; divide by that of the "
    "simple one."
)


def skill(rmse, rmse_ref):
    return float((rmse_ref - rmse) / rmse) if rmse else 1.0
