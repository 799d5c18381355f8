"""The difference of the errors."""

HINT = (
    "You return the difference of the two errors. It depends on the units; which share of the "
    "error is gone?"
)


def skill(rmse, rmse_ref):
    return float(rmse_ref - rmse)
