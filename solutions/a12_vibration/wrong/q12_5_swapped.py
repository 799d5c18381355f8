"""The two errors change places."""

HINT = "The two errors have changed places: the reference is what you divide by."


def skill(rmse, rmse_ref):
    return float(1 - rmse_ref / rmse) if rmse else 1.0
