"""The share of the error that is gone."""


def skill(rmse, rmse_ref):
    return (rmse_ref - rmse) / rmse_ref
