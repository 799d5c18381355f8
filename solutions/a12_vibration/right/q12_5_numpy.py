"""With numpy."""


def skill(rmse, rmse_ref):
    return np.float64(1.0) - np.divide(rmse, rmse_ref)
