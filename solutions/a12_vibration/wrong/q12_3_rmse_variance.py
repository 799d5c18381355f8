"""The error is multiplied by the variance."""

HINT = (
    "You multiply with the variance. An RMSE is a distance, so it is stretched by the deviation "
    "itself."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd**2)
